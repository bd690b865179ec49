import type { Inbox } from '../planning/inbox';

/** @public */
export interface InboxQuery {
  /** The default model where absent. */
  model?: string;
  /** Owner entity ref; what the caller owns where absent. */
  group?: string;
  /** Not what the group's descendants own. */
  ownOnly?: boolean;
}

/** @public */
export interface InboxResponse extends Inbox {
  /** Model id. */
  model: string;
  /** Refs of the owners whose subjects these are. */
  owners: string[];
  /** How many subjects were looked at, those furthest below their target first, and how many there are. */
  subjects: { looked: number; of: number };
}
