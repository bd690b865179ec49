import type { Chalk } from 'chalk';
import type { Terminal } from '../Terminal';

/** What every command has at hand. */
export interface CommandContext {
  terminal: Terminal;
  paint: Chalk;
  /** The instant of the call, ISO 8601. */
  now: string;
}
