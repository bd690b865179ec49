import type { Rollup } from './types';

/**
 * By what assessments are added up.
 *
 * @public
 */
export const ROLLUP_KINDS = [
  'group',
  'system',
  'domain',
  'lifecycle',
  'criticality',
  'type',
] as const;

/** @public */
export type RollupKind = (typeof ROLLUP_KINDS)[number];

/** @public */
export interface MemberRollup {
  /** Entity ref of the group, system or domain, or the lifecycle, criticality or type. */
  member: string;
  /** Of an entity. */
  title?: string;
  /** Entity ref of what it is under, if the catalog has it. */
  parent?: string;
  /** Subjects directly in it. */
  own: Rollup;
  /** Those and the ones below it, each once; of groups and domains. */
  total?: Rollup;
}

/** @public */
export interface RollupsQuery {
  model?: string;
  /** `group` where absent. */
  by?: RollupKind;
}

/** @public */
export interface RollupsResponse {
  model: string;
  by: RollupKind;
  /** Of entities: parents before their children. */
  items: MemberRollup[];
  /** Subjects of no known owner, system or domain, or that state none; absent where there are none. */
  none?: Rollup;
  /** The caller may not see every subject there could be. */
  partial?: boolean;
  /** End of the last complete sweep; absent before the first. */
  asOf?: string;
}
