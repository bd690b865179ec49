import { Answers, KIND_OF_ANSWER, KINDS, MARKS } from './answers';
import type { CellScore } from './leaf';
import { COUNTS_AS_MET, EXCUSED, KNOWN, READINGS } from './marks';
import { Memory } from './Memory';
import type { ByReading } from './NodeScore';
import { NO_ID, Numbered } from './Numbered';
import { firstReadAlike, SETS_APART } from './readAlike';

/** What the answers to the requirements of one cell, or of one test, come to. */
export interface ScoredCell extends Numbered {
  readonly scores: ByReading<CellScore>;
  /** Some requirement is not excused, met or not: else a claim on an excused one could lower the parent. */
  readonly asked: boolean;
  /** Some requirement has a current claim, excused or not. */
  readonly isSpokenOf: boolean;
}

/** Keys below this are small integers, which are looked up far faster than others. */
const MOST_KEYS = 2 ** 30;

/** By reading; to look them up by name costs more than to judge by them. */
const MET_BITS = READINGS.map(reading => COUNTS_AS_MET[reading]);

/** What requirements come to under the reading of a bit, by their marks. */
export type ScoreMarks = (
  marks: readonly number[],
  metBit: number,
) => CellScore;

/** Judges cells of a model, or tests, that differ in nothing but their place. Each has few requirements, so nearly all that they can come to is soon remembered. */
export class CellScorer {
  readonly #scoreMarks: ScoreMarks;
  /** None where there are too many requirements for a key. */
  readonly #memory?: Memory<ScoredCell>;
  /** Those remembered, one of each: different answers often come to the same. */
  readonly #different = new Map<string, ScoredCell>();

  /** @param count - of the requirements. */
  constructor(count: number, scoreMarks: ScoreMarks) {
    this.#scoreMarks = scoreMarks;
    const limit = KINDS ** count;
    this.#memory = limit <= MOST_KEYS ? new Memory(limit) : undefined;
  }

  /**
   * @param answers - to all requirements of the model.
   * @param indices - of the requirements of the cell.
   */
  score(answers: Answers, indices: readonly number[]): ScoredCell {
    const memory = this.#memory;
    if (!memory) {
      return { ...this.#judge(answers, indices), id: NO_ID };
    }
    let key = 0;
    for (let i = 0; i < indices.length; i++) {
      key = key * KINDS + KIND_OF_ANSWER[answers[indices[i]]];
    }
    return (
      memory.get(key) ??
      memory.remember(key, id =>
        this.#sameOrNumbered(this.#judge(answers, indices), id),
      )
    );
  }

  #sameOrNumbered(scored: Omit<ScoredCell, 'id'>, id: number): ScoredCell {
    const content = JSON.stringify(scored);
    let same = this.#different.get(content);
    if (!same) {
      same = { ...scored, id: id === NO_ID ? NO_ID : this.#different.size };
      if (id !== NO_ID) {
        this.#different.set(content, same);
      }
    }
    return same;
  }

  #judge(answers: Answers, indices: readonly number[]): Omit<ScoredCell, 'id'> {
    const marks = indices.map(index => MARKS[answers[index]]);
    let everyMark = EXCUSED;
    let setApart = 0;
    let isSpokenOf = false;
    for (const mark of marks) {
      everyMark &= mark;
      setApart |= SETS_APART[mark];
      isSpokenOf ||= (mark & KNOWN) !== 0;
    }
    const scores = new Array<CellScore>(READINGS.length);
    for (let i = 0; i < READINGS.length; i++) {
      const alike = firstReadAlike(setApart, i);
      scores[i] =
        alike < i ? scores[alike] : this.#scoreMarks(marks, MET_BITS[i]);
    }
    const asked = everyMark === 0;
    return { scores, asked, isSpokenOf };
  }
}
