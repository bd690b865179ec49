import type { LevelResult } from '../assessment/Assessment';
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
  /** The position of that leaf among those of the model. */
  readonly leaf: number;
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
 * A leaf: cells in ascending order of level.
 *
 * @public
 */
export interface CompiledLeaf {
  /** Among the leaves of its model. */
  readonly position: number;
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
  /** By the position of its practice in the catalog. */
  readonly requirementAt: readonly (CompiledRequirement | undefined)[];
  /** The `index` of every requirement that does not apply to a subject. */
  notApplicableTo(subject: Subject): readonly number[];
  readonly levelNumbers: readonly number[];
  readonly top: number;
  readonly bands: readonly { level: number; upTo: Fraction }[];
  /** The highest possible value of the score; under `sum` it depends on the rows counted. */
  readonly maxScore: Fraction;
  /** A level of the model with its name: one object for each, which is not to be changed. */
  level(number: number): LevelResult;
  appliesTo(subject: Subject): boolean;
}
