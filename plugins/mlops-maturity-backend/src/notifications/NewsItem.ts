import type { WaiverState } from 'backstage-plugin-mlops-maturity-common';

interface About {
  /** When it happened, or became worth telling. */
  at: string;
  /** Entity ref, and the title where there is one. */
  subject: string;
  title?: string;
  owner?: string;
  /** Beside the owner's members: who asked, say. */
  also?: string;
  /** Whose doing it was; they know. */
  by?: string;
}

/** One thing to tell the people who own a subject. */
export type NewsItem =
  | (About & { kind: 'level'; model: string; from: number; to: number })
  | (About & { kind: 'waiver'; practice: string; state: WaiverState })
  | (About & {
      kind: 'waiver-ends' | 'evidence-ends';
      practice: string;
      /** First day on which it holds no more. */
      until: string;
    })
  | { kind: 'reassessment'; at: string; owner: string; subjects: number };
