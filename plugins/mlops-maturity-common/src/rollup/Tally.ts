import type { RollupSubject } from './RollupSubject';
import { tallyRow, type TallyRow } from './TallyRow';

/** Rated subjects that reached one level. */
export interface LevelTally {
  rated: number;
  provisional: number;
  criticalOrHigh: number;
  critical: number;
}

/**
 * Counts from which a rollup is derived. Tallies of disjoint sets can be merged, so that a group's total costs one
 * addition per owner below it and not one per subject; what was added can be taken away again.
 *
 * @public
 */
export class Tally {
  assessed = 0;
  readonly levels = new Map<number, LevelTally>();
  readonly atTarget = { value: 0, of: 0 };
  readonly known = { value: 0, of: 0 };

  /** Adds one subject, or takes it away where `times` is -1. */
  add(subject: RollupSubject, times: 1 | -1 = 1): void {
    this.addRow(tallyRow(subject), times);
  }

  /** Adds what several subjects at one level come to. */
  addRow(row: TallyRow, times: 1 | -1 = 1): void {
    this.assessed += times * row.subjects;
    this.known.value += times * row.knownValue;
    this.known.of += times * row.knownOf;
    if (!row.rated) {
      return;
    }
    this.#addToLevel(row.level, {
      rated: times * row.subjects,
      provisional: times * row.provisional,
      critical: times * row.critical,
      criticalOrHigh: times * row.criticalOrHigh,
    });
    this.atTarget.of += times * row.withTarget;
    this.atTarget.value += times * row.atTarget;
  }

  merge(other: Tally): void {
    this.assessed += other.assessed;
    this.known.value += other.known.value;
    this.known.of += other.known.of;
    this.atTarget.value += other.atTarget.value;
    this.atTarget.of += other.atTarget.of;
    other.levels.forEach((tally, level) => this.#addToLevel(level, tally));
  }

  #addToLevel(level: number, more: LevelTally): void {
    const tally = this.levels.get(level);
    if (!tally) {
      this.levels.set(level, { ...more });
      return;
    }
    tally.rated += more.rated;
    tally.provisional += more.provisional;
    tally.critical += more.critical;
    tally.criticalOrHigh += more.criticalOrHigh;
  }
}
