import type { CompiledLeaf, CompiledModel } from '../model/CompiledModel';
import { Answers, MARKS } from './answers';
import { AnswerTree } from './AnswerTree';
import { climb, LadderEnd, ladderScore, scorePoints } from './leaf';
import { COUNTS_AS_MET, EXCUSED, KNOWN, READINGS } from './marks';
import type { ByReading, NodeScore } from './NodeScore';
import { firstReadAlike, SETS_APART } from './readAlike';
import { ScoreMemory } from './ScoreMemory';

/** What the answers to a leaf's requirements come to. */
export interface ScoredLeaf {
  readonly scores: ByReading<NodeScore>;
  /** Some requirement has a current claim, excused or not. */
  readonly isSpokenOf: boolean;
  /** Requirements that count: that are not excused, or met all the same. */
  readonly counting: number;
  /** Of these, those with a current claim. */
  readonly known: number;
}

/** Beyond this the key of a result would leave the safe integers; far more than the weights of any leaf come to. */
const MOST_UNITS_IN_KEY = 1_000_000;

/** By reading; to look them up by name costs more than to judge by them. */
const MET_BITS = READINGS.map(reading => COUNTS_AS_MET[reading]);

/** Judges one leaf of a model. There are few results of a leaf, whatever the evidence. */
export class LeafScorer {
  readonly #leaf: CompiledLeaf;
  readonly #compiled: CompiledModel;
  readonly #known: AnswerTree<ScoredLeaf>;
  readonly #memory: ScoreMemory;

  constructor(leaf: CompiledLeaf, compiled: CompiledModel) {
    this.#leaf = leaf;
    this.#compiled = compiled;
    this.#known = new AnswerTree(leaf);
    const { length } = leaf.cells;
    this.#memory = new ScoreMemory(
      this.#keyOf(
        { reached: length, fails: length, met: leaf.units, of: leaf.units },
        true,
      ) + 1,
    );
  }

  /** @param answers - to all requirements of the model. */
  score(answers: Answers): ScoredLeaf {
    let scored = this.#known.get(answers);
    if (!scored) {
      scored = this.#judge(answers);
      this.#known.remember(answers, scored);
    }
    return scored;
  }

  #judge(answers: Answers): ScoredLeaf {
    const { first, end } = this.#leaf;
    let everyMark = EXCUSED;
    let setApart = 0;
    let isSpokenOf = false;
    let counting = 0;
    let known = 0;
    for (let index = first; index < end; index++) {
      const mark = MARKS[answers[index]];
      const isKnown = (mark & KNOWN) !== 0;
      everyMark &= mark;
      setApart |= SETS_APART[mark];
      isSpokenOf ||= isKnown;
      if ((mark & EXCUSED) === 0 || (mark & COUNTS_AS_MET.actual) !== 0) {
        counting += 1;
        known += Number(isKnown);
      }
    }
    // Met or not: else a claim on an excused requirement could lower the parent.
    const asked = everyMark === 0;
    const scores = new Array<NodeScore>(READINGS.length);
    for (let i = 0; i < READINGS.length; i++) {
      const alike = firstReadAlike(setApart, i);
      scores[i] =
        alike < i
          ? scores[alike]
          : this.#scoreUnder(MET_BITS[i], answers, asked);
    }
    return { scores, isSpokenOf, counting, known };
  }

  #scoreUnder(metBit: number, answers: Answers, asked: boolean): NodeScore {
    const leaf = this.#leaf;
    const compiled = this.#compiled;
    if (compiled.model.leaf === 'points') {
      return scorePoints(leaf, compiled, answers, metBit, asked);
    }
    const end = climb(leaf, compiled.threshold, answers, metBit);
    if (leaf.units > MOST_UNITS_IN_KEY) {
      return ladderScore(end, leaf, compiled, asked);
    }
    const key = this.#keyOf(end, asked);
    return (
      this.#memory.get(key) ??
      this.#memory.remember(key, ladderScore(end, leaf, compiled, asked))
    );
  }

  /** A different number for every different result. */
  #keyOf({ reached, fails, met, of }: LadderEnd, asked: boolean): number {
    const { cells, units } = this.#leaf;
    const steps = reached * (cells.length + 1) + fails;
    return ((steps * (units + 1) + met) * (units + 1) + of) * 2 + Number(asked);
  }
}
