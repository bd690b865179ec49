/** How a sweep went, written page by page, so that a killed one still tells how far it came. */
export interface SweepRecord {
  id: number;
  startedAt: string;
  finishedAt?: string;
  /** It saw the whole catalog; only such a sweep may conclude that something is gone. */
  complete: boolean;
  entities: number;
  subjects: number;
  /** Subjects that were due and were judged. */
  assessed: number;
  failures: number;
  /** Why it ended early, or why it hid nothing. */
  error?: string;
}
