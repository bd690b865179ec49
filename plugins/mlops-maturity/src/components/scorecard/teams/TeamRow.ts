import type { GroupRollup } from 'backstage-plugin-mlops-maturity-common';

/** One row of the tree of teams that is on the screen. */
export type TeamRow =
  | {
      kind: 'team';
      key: string;
      depth: number;
      team: GroupRollup;
      open: boolean;
      /** Has teams below it. */
      opens: boolean;
      /** Place among its siblings, from 1, and how many they are. */
      place: number;
      siblings: number;
    }
  /** What an open team owns itself, beside the teams below it. */
  | { kind: 'own'; key: string; depth: number; team: GroupRollup }
  /** Siblings not drawn yet. */
  | {
      kind: 'more';
      key: string;
      depth: number;
      /** Ref of the team they are under; empty at the top. */
      parent: string;
      hidden: number;
    };
