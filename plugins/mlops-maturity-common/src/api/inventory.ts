import type { LevelResult } from '../assessment/Assessment';
import type {
  Inventory,
  InventoryPhase,
  VersionedThing,
} from '../planning/inventory';
import type { ChangeCause } from './history';
import type { SubjectRow, SubjectsQuery } from './types';

/**
 * One ML subject: what it consists of, as far as its descriptor says, and how far it has to go.
 *
 * @public
 */
export interface InventoryRow
  extends Pick<
      SubjectRow,
      | 'subject'
      | 'title'
      | 'kind'
      | 'type'
      | 'owner'
      | 'system'
      | 'lifecycle'
      | 'criticality'
    >,
    Pick<Inventory, 'tools' | 'relations' | 'versioned'> {
  /** What was last known to change about it. */
  lastChange?: { at: string; cause: ChangeCause };
  /** Under the model asked for, where it is assessed under that. */
  assessed?: {
    level: LevelResult;
    target?: number;
    unrated: boolean;
    /** Requirements that are open up to its target, or to the next level where it has none. */
    gaps: number;
    /** Titles of the first of them. */
    first: string[];
  };
}

/** @public */
export interface InventoryQuery
  extends Pick<
    SubjectsQuery,
    | 'group'
    | 'ownOnly'
    | 'noKnownOwner'
    | 'system'
    | 'domain'
    | 'lifecycle'
    | 'criticality'
    | 'type'
    | 'kind'
    | 'text'
    | 'cursor'
    | 'limit'
  > {
  /** The model whose levels and gaps are told; the default one where absent. */
  model?: string;
  /** Ids of known tools; any of them. */
  tool?: string[];
  /** Only subjects that name no tool of these phases. */
  withoutPhase?: InventoryPhase[];
  /** Only subjects of which these are not known to be under version control. */
  unversioned?: VersionedThing[];
}

/** @public */
export interface InventoryResponse {
  items: InventoryRow[];
  totalItems: number;
  nextCursor?: string;
  prevCursor?: string;
  /** Of all that match but for `tool`, `withoutPhase` and `unversioned`. */
  summary: {
    subjects: number;
    phases: {
      phase: InventoryPhase;
      /** Subjects that name a tool of the phase. */
      subjects: number;
      /** Most used first. */
      tools: { tool: string; title: string; subjects: number }[];
    }[];
    versioned: { thing: VersionedThing; subjects: number }[];
  };
}
