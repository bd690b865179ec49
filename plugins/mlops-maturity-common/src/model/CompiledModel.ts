import type { Fraction } from '../assessment/fraction';
import type { Grade } from '../evidence/Grade';
import type { Subject } from '../evidence/Subject';
import type { PracticeCatalog } from '../practice/PracticeCatalog';
import type { Applicability } from './applicability';
import type { MaturityModel } from './MaturityModel';

/**
 * A requirement with everything a judgement needs at hand.
 *
 * @public
 */
export interface CompiledRequirement {
  /** Position in the model's order, the order of stored status characters. */
  readonly index: number;
  readonly practice: string;
  /** Id of the leaf area. */
  readonly area: string;
  readonly level: number;
  readonly compulsory: boolean;
  readonly weight: Fraction;
  /** Its weight as a whole number of its leaf's common unit, so that coverage needs no fractions. */
  readonly units: number;
  readonly minimumGrade: Grade;
  /** Rank of `minimumGrade`. */
  readonly minimumRank: number;
  /** Of itself and of every area above it; all must hold. */
  readonly applicability: readonly Applicability[];
  readonly test?: string;
}

/**
 * The requirements of one leaf at one level.
 *
 * @public
 */
export interface CompiledCell {
  readonly level: number;
  readonly requirements: readonly CompiledRequirement[];
}

/**
 * What the judgement of an area comes to, under one reading of the evidence.
 *
 * @public
 */
export interface NodeScore {
  /** L */
  readonly level: number;
  /** C */
  readonly score: Fraction;
  /** The lowest level at which it fails, Infinity where it does not. */
  readonly failsAt: number;
  /** At least one of its requirements is not excused. */
  readonly asked: boolean;
  /** Of a leaf's result: its number among the different ones of that leaf, while there are not too many. */
  readonly id?: number;
}

/**
 * Results of a leaf. There are few of them, whatever the evidence, so that one object stands for each, and a parent
 * can tell by their ids what it has added up before.
 *
 * @public
 */
export interface RememberedScores {
  /** By a number that tells all that they depend on. */
  readonly results: Map<number, NodeScore>;
  /** By reading, where nobody speaks of any of its requirements: by far the most common in a large model. */
  untouched?: readonly NodeScore[];
}

/**
 * A leaf: cells in ascending order of level.
 *
 * @public
 */
export interface CompiledLeaf {
  /** One after the other in the model's order. */
  readonly requirements: readonly CompiledRequirement[];
  /** The `index` of its first requirement. */
  readonly first: number;
  /** One more than the `index` of its last. */
  readonly end: number;
  /** What its requirements weigh together, in their common unit. */
  readonly units: number;
  readonly cells: readonly CompiledCell[];
  /** Under `leaf: points`: requirements by test, weakest rung first. */
  readonly tests: readonly (readonly CompiledRequirement[])[];
  readonly remembered: RememberedScores;
}

/** @public */
export interface CompiledArea {
  readonly id: string;
  readonly title: string;
  readonly parent?: string;
  /** Its weight among its siblings, as a whole number of their common unit. */
  readonly units: number;
  readonly areas: readonly CompiledArea[];
  readonly leaf?: CompiledLeaf;
  /** What its leaves come to together, by their ids. */
  readonly remembered: Map<number, NodeScore>;
}

/**
 * A model checked and laid out once, to judge any number of subjects.
 *
 * @public
 */
export interface CompiledModel {
  readonly model: MaturityModel;
  readonly catalog: PracticeCatalog;
  /** The weakest grades that count, by level, as configured: those of the model where nothing else is. */
  readonly minimumGrades: Readonly<Record<string, Grade>>;
  readonly threshold: Fraction;
  readonly areas: readonly CompiledArea[];
  /** Those of all areas, in the model's order. */
  readonly leaves: readonly CompiledLeaf[];
  /** Under `combine: single`, all requirements as one leaf. */
  readonly whole?: CompiledLeaf;
  readonly requirements: readonly CompiledRequirement[];
  readonly byPractice: ReadonlyMap<string, CompiledRequirement>;
  /** Every distinct condition, with the `index` of each requirement that does not apply where it fails. */
  readonly conditions: readonly {
    readonly holds: Applicability;
    readonly indices: readonly number[];
  }[];
  readonly levelNumbers: readonly number[];
  readonly top: number;
  readonly bands: readonly { level: number; upTo: Fraction }[];
  /** The highest possible value of the score; under `sum` it depends on the rows counted. */
  readonly maxScore: Fraction;
  levelName(number: number): string;
  appliesTo(subject: Subject): boolean;
}
