import { stringifyEntityRef, type Entity } from '@backstage/catalog-model';
import type { EntityState } from '../assessor/EntityState';
import type { RecognizedEntity } from '../assessor/RecognizedEntity';
import type { DatabaseMaturityStore } from '../store/DatabaseMaturityStore';
import type { KnownSubject } from '../store/operations/readKnownSubjects';

const PAGE_SIZE = 5000;

/** What an entity is known by, as it is written. */
interface Named {
  kind: string;
  namespace?: string;
  name: string;
}

/** What a process remembers of one entity between its sweeps. */
export interface Remembered {
  /** Of the entity, in lower case. */
  ref: string;
  /** As the catalog last served it. */
  named?: Named;
  /** Among all entities of the last pass that saw it, from 0. */
  place?: number;
  /** As the catalog last had it; absent where it was not in the last complete pass. */
  recognized?: RecognizedEntity;
  /** As it is stored; absent where it is not. */
  known?: KnownSubject;
  /** The pass that last saw it. */
  pass: number;
  /** It was found to be up to date, the state of what it refers to included; only time can make it due. */
  settled: boolean;
}

/**
 * What a process remembers between its sweeps: of the catalog, what each entity was recognized as, which holds as long
 * as its etag does; of the store, what each subject was assessed from, of which only what was written since is read
 * again. An unchanged entity then costs one look into one map.
 */
export class SweepMemory {
  /**
   * An entity came, went, or is of another state, and not all who refer to it have been looked at since. It outlives a
   * pass that ends early.
   */
  statesChanged = false;

  readonly #store: DatabaseMaturityStore;
  readonly #entries = new Map<string, Remembered>();
  /** In the order of the last pass, and of the present one. */
  #last: Remembered[] = [];
  #present: Remembered[] = [];
  /** Where in the last pass the next entity of the present one is expected. */
  #expected = 0;
  #pass = 0;
  #revision = -1;
  #deletions = -1;

  constructor(store: DatabaseMaturityStore) {
    this.#store = store;
  }

  /** The revision of the stored data that `known` is about. */
  get revision(): number {
    return this.#revision;
  }

  /** Of the entity with that ref; made where there is nothing yet. */
  of(ref: string): Remembered {
    let entry = this.#entries.get(ref);
    if (!entry) {
      entry = { ref, pass: 0, settled: false };
      this.#entries.set(ref, entry);
    }
    return entry;
  }

  /**
   * Of the next entity that the present pass sees. A catalog serves much the same in much the same order every time:
   * whatever came next the last time is looked at first, which costs less than making a ref and looking that up.
   *
   * @throws where the entity has no name.
   */
  next({ kind, metadata: { namespace, name } }: Entity): Remembered {
    let entry = this.#last[this.#expected];
    const named = entry?.named;
    if (
      named?.name !== name ||
      named.kind !== kind ||
      named.namespace !== namespace
    ) {
      entry = this.of(stringifyEntityRef({ kind, namespace, name }));
      entry.named = { kind, namespace, name };
    }
    this.#expected = (entry.place ?? this.#expected - 1) + 1;
    entry.place = this.#present.push(entry) - 1;
    return entry;
  }

  /** Shows everything that is remembered: a visit costs nothing, where an iterator's every step would make an object. */
  forEach(visit: (entry: Remembered) => void): void {
    this.#entries.forEach(visit);
  }

  /** Begins a pass over the catalog; entities that are seen in it bear its number. */
  startPass(): number {
    this.#pass += 1;
    this.#last = this.#present;
    this.#present = [];
    this.#expected = 0;
    return this.#pass;
  }

  /** Whether the present pass has seen an entity. */
  hasSeen({ pass }: Pick<Remembered, 'pass'>): boolean {
    return pass === this.#pass;
  }

  /** The state of an entity that the present pass has seen. */
  readonly stateOf = (ref: string): EntityState | undefined => {
    const entry = this.#entries.get(ref);
    return entry?.pass === this.#pass ? entry.recognized?.state : undefined;
  };

  /**
   * Ends a pass that has seen the whole catalog: what it has not seen is not there.
   */
  forgetUnseen(): void {
    this.forEach(entry => {
      if (!this.hasSeen(entry)) {
        this.statesChanged ||= entry.recognized !== undefined;
        entry.recognized = undefined;
        entry.settled = false;
        if (!entry.known) {
          this.#entries.delete(entry.ref);
        }
      }
    });
  }

  /** Takes up what was stored, by whichever process, since the last time. */
  async refresh(): Promise<void> {
    const { revision, deletions } = await this.#store.readState();
    if (deletions !== this.#deletions) {
      // Which ones were deleted is not recorded; it is rare.
      this.forEach(entry => {
        entry.known = undefined;
        entry.settled = false;
      });
      this.#revision = -1;
    }
    for await (const page of this.#store.readKnownSubjects({
      changedAfter: this.#revision,
      pageSize: PAGE_SIZE,
    })) {
      for (const [ref, known] of page) {
        const entry = this.of(ref);
        entry.known = known;
        entry.settled = false;
      }
    }
    this.#revision = revision;
    this.#deletions = deletions;
  }
}
