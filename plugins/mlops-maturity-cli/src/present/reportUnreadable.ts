import type { UnreadableInput } from '../descriptors/Descriptor';
import type { Terminal } from '../Terminal';
import { printable } from './printable';

/** Says on standard error what nobody can read. */
export function reportUnreadable(
  errors: UnreadableInput[],
  { stderr }: Pick<Terminal, 'stderr'>,
): void {
  for (const { file, line, message } of errors) {
    stderr.write(`${printable(`${file}:${line} ${message}`)}\n`);
  }
}
