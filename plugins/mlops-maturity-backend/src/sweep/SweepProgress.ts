import type { DatabaseMaturityStore } from '../store/DatabaseMaturityStore';
import type { SweepRecord } from '../store/SweepRecord';

const WRITTEN_EVERY_MS = 2000;

/** Counts what a sweep has done, and writes it down from time to time: a killed one still tells how far it came. */
export class SweepProgress {
  readonly record: SweepRecord;
  readonly #store: DatabaseMaturityStore;
  readonly #now: () => string;
  #writtenAt: number;

  private constructor(options: {
    record: SweepRecord;
    store: DatabaseMaturityStore;
    now: () => string;
  }) {
    this.record = options.record;
    this.#store = options.store;
    this.#now = options.now;
    this.#writtenAt = Date.parse(options.record.startedAt);
  }

  static async start(options: {
    store: DatabaseMaturityStore;
    now: () => string;
  }): Promise<SweepProgress> {
    const record = await options.store.startSweep(options.now());
    return new SweepProgress({ ...options, record });
  }

  async add(
    counts: Partial<
      Pick<SweepRecord, 'entities' | 'subjects' | 'assessed' | 'failures'>
    >,
  ): Promise<void> {
    this.record.entities += counts.entities ?? 0;
    this.record.subjects += counts.subjects ?? 0;
    this.record.assessed += counts.assessed ?? 0;
    this.record.failures += counts.failures ?? 0;
    const now = Date.parse(this.#now());
    if (now - this.#writtenAt >= WRITTEN_EVERY_MS) {
      this.#writtenAt = now;
      await this.#store.updateSweep(this.record);
    }
  }

  /** @param end - `error`: why it ended early, or, where it is complete, why it hid nothing. */
  async finish(end: { complete: boolean; error?: string }): Promise<void> {
    Object.assign(this.record, end, { finishedAt: this.#now() });
    await this.#store.updateSweep(this.record);
  }
}
