import type {
  Evidence,
  Inventory,
} from 'backstage-plugin-mlops-maturity-common';
import type { ChangeRecord } from './ChangeRecord';
import type {
  StoredAssessment,
  StoredSubject,
  SubjectColumns,
  SubjectState,
} from './rows';

/** What changed, before the write gives it a revision. */
export type Change = Pick<
  ChangeRecord,
  'at' | 'cause' | 'claims' | 'waivers' | 'facts' | 'measures' | 'levels'
>;

/** A subject as it is to be stored. A write always makes it visible. */
export interface SubjectWrite extends SubjectColumns {
  /** What was read before; absent: nothing is stored. The write succeeds only where that is still so. */
  previous?: StoredSubject;
  state: SubjectState;
  reason?: string;
  evidence?: Evidence;
  inventory?: Inventory;
  fingerprint: string;
  validUntil?: string;
  assessedAt: string;
  assessments: StoredAssessment[];
  /** Absent: nothing that anybody would ask about changed. */
  change?: Change;
}

/** Another release is active: this process serves, and writes nothing. */
export class InactiveReleaseError extends Error {
  constructor(release: string) {
    super(
      `Release ${release} of the maturity models is no longer the active one: a process that started later brought another`,
    );
    this.name = 'InactiveReleaseError';
  }
}
