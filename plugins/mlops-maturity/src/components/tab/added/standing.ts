import type {
  AttestationRow,
  WaiverRow,
} from 'backstage-plugin-mlops-maturity-common';

/** Whether it counts, or may come to. */
export const isStanding = {
  attestation: ({ state }: AttestationRow) => state === 'current',
  /** An approved one that has ended stands no more. */
  waiver: ({ state, until }: WaiverRow, today: string) =>
    state === 'requested' || (state === 'approved' && until > today),
};
