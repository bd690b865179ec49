import { isProvisional } from './isProvisional';
import type { RollupSubject } from './RollupSubject';

/** Rated subjects that reached one level. */
export interface LevelTally {
  rated: number;
  provisional: number;
  criticalOrHigh: number;
  critical: number;
}

/**
 * Counts from which a rollup is derived. Tallies of disjoint sets can be merged, so that a group's total costs one
 * addition per owner below it and not one per subject.
 */
export class Tally {
  assessed = 0;
  readonly levels = new Map<number, LevelTally>();
  readonly atTarget = { value: 0, of: 0 };
  readonly known = { value: 0, of: 0 };

  add(subject: RollupSubject): void {
    this.assessed += 1;
    this.known.value += subject.known.value;
    this.known.of += subject.known.of;
    if (subject.unrated) {
      return;
    }
    const critical = subject.criticality === 'critical';
    this.#addToLevel(subject.level, {
      rated: 1,
      provisional: isProvisional(subject.known) ? 1 : 0,
      critical: critical ? 1 : 0,
      criticalOrHigh: critical || subject.criticality === 'high' ? 1 : 0,
    });
    if (subject.target !== undefined) {
      this.atTarget.of += 1;
      this.atTarget.value += subject.level >= subject.target ? 1 : 0;
    }
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
