import type { DatabaseMaturityStore } from '../store/DatabaseMaturityStore';
import type { KnownSubject } from '../store/operations/readKnownSubjects';

const PAGE_SIZE = 5000;

/**
 * What is stored of each subject, as far as a sweep compares it. It is kept between the sweeps of a process, and only
 * what was written since is read again.
 */
export class KnownSubjects {
  readonly #store: DatabaseMaturityStore;
  #subjects = new Map<string, KnownSubject>();
  #revision = -1;
  #deletions = -1;

  constructor(store: DatabaseMaturityStore) {
    this.#store = store;
  }

  /** The revision of the stored data that this is about. */
  get revision(): number {
    return this.#revision;
  }

  get(ref: string): KnownSubject | undefined {
    return this.#subjects.get(ref);
  }

  entries(): IterableIterator<[ref: string, known: KnownSubject]> {
    return this.#subjects.entries();
  }

  /** Takes up what was written, by whichever process, since the last time. */
  async refresh(): Promise<void> {
    const { revision, deletions } = await this.#store.readState();
    if (deletions !== this.#deletions) {
      // Which ones were deleted is not recorded; it is rare.
      this.#subjects = new Map();
      this.#revision = -1;
    }
    for await (const page of this.#store.readKnownSubjects({
      changedAfter: this.#revision,
      pageSize: PAGE_SIZE,
    })) {
      for (const [ref, known] of page) {
        this.#subjects.set(ref, known);
      }
    }
    this.#revision = revision;
    this.#deletions = deletions;
  }
}
