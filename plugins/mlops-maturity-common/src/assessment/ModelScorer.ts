import type { CompiledArea, CompiledModel } from '../model/CompiledModel';
import {
  answerOfNobody,
  Answers,
  answerTo,
  COUNTS,
  COUNTS_AS_KNOWN,
  EXCUSES,
} from './answers';
import { AreaLayout, layOutAreas, NO_PARENT } from './areaLayout';
import { combine } from './combine';
import { LeafScorers, PlacedLeaf } from './LeafScorers';
import type { ByReading, NodeScore, ScoredArea } from './NodeScore';
import { PartsScorer } from './PartsScorer';
import type { ResolvedEvidence } from './resolveEvidence';
import { ScoredModel, scoreModel } from './scoreModel';
import { waiverFor } from './waiverFor';

/** What the evidence comes to under a model, before it is put into words or numbers. */
export interface ScoredEvidence {
  answers: Answers;
  /** What all areas come to, in the order of their layout: the leaves come first, in the model's order. */
  areas: readonly ScoredArea[];
  scored: ByReading<ScoredModel>;
  known: Known;
}

/** Of the requirements that count, those with a current claim. */
interface Known {
  value: number;
  of: number;
}

/** What is judged of a subject of which nobody says anything. */
interface Silence extends ScoredEvidence {
  /** By requirement, positions in {@link EXCUSES}. */
  excuses: readonly number[];
}

/** Undefined where an area is to be judged anew. */
type Unfinished = (ScoredArea | undefined)[];

const WAIVED = EXCUSES.indexOf('waived');
const NOT_APPLICABLE = EXCUSES.indexOf('not-applicable');

/**
 * Judges subjects under one model. Most of a large model is unknown of most subjects, so it starts from what is judged
 * of a subject of which nobody says anything, and judges anew only the leaves that somebody speaks of and what is
 * above them.
 */
export class ModelScorer {
  readonly #compiled: CompiledModel;
  readonly #layout: AreaLayout;
  readonly #leaves: readonly PlacedLeaf[];
  readonly #inner: readonly PartsScorer<NodeScore>[];
  readonly #whole?: PlacedLeaf;
  /** The whole is a single leaf, which need not be judged twice. */
  readonly #isOneLeaf: boolean;
  readonly #model: PartsScorer<ScoredModel>;
  /** By the list of requirements that do not apply, which is one and the same where the same conditions fail. */
  readonly #silences = new WeakMap<readonly number[], Silence>();

  constructor(compiled: CompiledModel) {
    this.#compiled = compiled;
    this.#layout = layOutAreas(compiled);
    const scorers = new LeafScorers(compiled);
    this.#leaves = compiled.leaves.map(leaf => scorers.place(leaf));
    this.#inner = this.#layout.inner.map(({ area }) =>
      scorerOfArea(area, compiled),
    );
    this.#whole = compiled.whole && scorers.place(compiled.whole);
    this.#isOneLeaf =
      this.#leaves.length === 1 && isSamePlace(this.#leaves[0], this.#whole);
    this.#model = scorerOfModel(compiled);
  }

  /** @throws TypeError when the evidence was resolved with another catalog than the model was compiled with. */
  score(evidence: ResolvedEvidence): ScoredEvidence {
    const { catalog, requirementAt, model } = this.#compiled;
    const { standings } = evidence;
    if (standings.catalog !== catalog) {
      throw new TypeError(
        `The evidence was resolved with another catalog of practices than model "${model.id}" was compiled with: use the same for both`,
      );
    }
    const silence = this.#silenceAbout(evidence);
    const answers = silence.answers.slice();
    const areas: Unfinished = silence.areas.slice();
    let { value, of } = silence.known;
    let isSpokenOf = false;
    const { spokenOf, codes } = standings;
    for (let i = 0; i < spokenOf.length; i++) {
      const requirement = requirementAt[spokenOf[i]];
      if (requirement) {
        const { index, minimumRank, leaf } = requirement;
        const answer = answerTo(codes[i], minimumRank, silence.excuses[index]);
        value += COUNTS_AS_KNOWN[answer];
        of += COUNTS[answer] - COUNTS[answers[index]];
        answers[index] = answer;
        this.#reopen(leaf, areas);
        isSpokenOf = true;
      }
    }
    return isSpokenOf
      ? { answers, known: { value, of }, ...this.#finish(answers, areas) }
      : silence;
  }

  /** An area is to be judged anew, and so is all that is above it. */
  #reopen(position: number, areas: Unfinished) {
    const { parents } = this.#layout;
    let current = position;
    while (current !== NO_PARENT && areas[current]) {
      areas[current] = undefined;
      current = parents[current];
    }
  }

  /** Judges whatever is undefined. */
  #finish(
    answers: Answers,
    unfinished: Unfinished,
  ): Pick<ScoredEvidence, 'areas' | 'scored'> {
    const leaves = this.#leaves;
    for (let i = 0; i < leaves.length; i++) {
      unfinished[i] ??= leaves[i].scorer.score(answers, leaves[i].cells);
    }
    // Whatever an area is made of stands before it.
    const areas = unfinished as ScoredArea[];
    const { inner, top } = this.#layout;
    for (let i = 0; i < inner.length; i++) {
      areas[leaves.length + i] ??= this.#inner[i].score(
        at(inner[i].below, areas),
      );
    }
    const parts = at(top, areas);
    if (this.#whole) {
      const { scorer, cells } = this.#whole;
      parts.unshift(this.#isOneLeaf ? areas[0] : scorer.score(answers, cells));
    }
    return { areas, scored: this.#model.score(parts).scores };
  }

  #silenceAbout(evidence: ResolvedEvidence): Silence {
    const notApplicable = this.#compiled.notApplicableTo(evidence.subject);
    const waived = this.#waivedBy(evidence);
    if (waived.length > 0) {
      return this.#silence(notApplicable, waived);
    }
    let silence = this.#silences.get(notApplicable);
    if (!silence) {
      silence = this.#silence(notApplicable, []);
      this.#silences.set(notApplicable, silence);
    }
    return silence;
  }

  /** The `index` of every requirement that is waived. */
  #waivedBy(evidence: ResolvedEvidence): number[] {
    if (evidence.waivers.size === 0) {
      return [];
    }
    const { byPractice, model } = this.#compiled;
    return [...evidence.waivers.keys()]
      .filter(practice => waiverFor(evidence, practice, model.id))
      .flatMap(practice => byPractice.get(practice)?.index ?? []);
  }

  #silence(
    notApplicable: readonly number[],
    waived: readonly number[],
  ): Silence {
    const excuses = this.#compiled.requirements.map(() => 0);
    waived.forEach(index => {
      excuses[index] = WAIVED;
    });
    // What does not apply comes last, as the stronger cause.
    notApplicable.forEach(index => {
      excuses[index] = NOT_APPLICABLE;
    });
    const answers = excuses.map(answerOfNobody);
    const known = {
      value: 0,
      of: answers.reduce((sum, answer) => sum + COUNTS[answer], 0),
    };
    const nothing: Unfinished = new Array(this.#layout.parents.length);
    return { answers, excuses, known, ...this.#finish(answers, nothing) };
  }
}

function scorerOfArea({ areas }: CompiledArea, compiled: CompiledModel) {
  return new PartsScorer<NodeScore>(areas.length, (nodes, id) => ({
    ...combine(areas, nodes, compiled).node,
    id,
  }));
}

/** Of a model with one ladder, what all requirements come to stands before its areas. */
function scorerOfModel(compiled: CompiledModel) {
  const { areas } = compiled;
  return compiled.whole
    ? new PartsScorer(areas.length + 1, ([whole, ...nodes]) =>
        scoreModel({ compiled, nodes, whole }),
      )
    : new PartsScorer(areas.length, nodes => scoreModel({ compiled, nodes }));
}

/** Whether two are of the same shape, and of the same requirements. */
function isSamePlace(a: PlacedLeaf, b: PlacedLeaf | undefined): boolean {
  const indices = ({ cells }: PlacedLeaf) =>
    cells.flatMap(cell => cell.indices).join();
  return a.scorer === b?.scorer && indices(a) === indices(b);
}

function at<T>(positions: readonly number[], values: readonly T[]): T[] {
  const found = new Array<T>(positions.length);
  for (let i = 0; i < positions.length; i++) {
    found[i] = values[positions[i]];
  }
  return found;
}
