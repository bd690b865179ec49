import {
  ASSESS_NAME,
  FACT_NAMES,
  PRACTICE_LIST_NAME,
} from '../evidence/annotationKey';
import type { FactName } from '../evidence/Facts';
import { checkPractices, PracticeProblem } from './checkPractices';
import type { MeasureDefinition } from './MeasureDefinition';
import type { Practice, ValueType } from './Practice';
import { PracticeBound, readBound } from './PracticeBound';
import { indexSigns, SignIndex } from './SignIndex';
import { whySignProvesNothing } from './unearnedKeys';

/**
 * What a name under the annotation prefix stands for.
 *
 * @public
 */
export type AnnotationName =
  | { type: 'practice'; practice: CatalogedPractice }
  | { type: 'measure'; measure: MeasureDefinition }
  | { type: 'fact'; fact: FactName }
  | { type: 'practice-list' }
  | { type: 'assess' };

/**
 * A practice with what the reading of evidence needs of it, prepared once.
 *
 * @public
 */
export interface CatalogedPractice {
  readonly practice: Practice;
  /** Among all of the catalog: a practice stands before all that it implies. */
  readonly position: number;
  readonly accepts: ReadonlySet<ValueType>;
  readonly bound?: PracticeBound;
}

/**
 * All practices and measures of a portal, indexed for reading evidence.
 *
 * @public
 */
export interface PracticeCatalog {
  /** In the order they were given. */
  readonly practices: readonly Practice[];
  readonly measures: readonly MeasureDefinition[];
  /** What was left out, and why. */
  readonly problems: readonly PracticeProblem[];
  /** By practice id. */
  get(id: string): Practice | undefined;
  has(id: string): boolean;
  /** With what the reading of evidence needs of it. */
  cataloged(id: string): CatalogedPractice | undefined;
  /** Those that imply others, by position: each before all that it implies. */
  readonly implying: readonly CatalogedPractice[];
  /** By name under the annotation prefix. */
  readonly names: ReadonlyMap<string, AnnotationName>;
  /** Signs that show a practice. */
  readonly shownBy: SignIndex;
  /** Signs that only hint at one. */
  readonly hintedBy: SignIndex;
}

/** @public */
export interface CreatePracticeCatalogOptions {
  practices: readonly Practice[];
  measures?: readonly MeasureDefinition[];
}

/** Prepares a practice for reading evidence of it. */
export function catalogPractice(
  practice: Practice,
  position: number = 0,
): CatalogedPractice {
  return {
    practice,
    position,
    accepts: new Set(practice.accepts),
    bound: readBound(practice),
  };
}

/** Those that imply others, each before all that it implies; then the rest. */
function impliersFirst(practices: readonly Practice[]): Practice[] {
  const byId = new Map(practices.map(practice => [practice.id, practice]));
  const impliedFirst: Practice[] = [];
  const seen = new Set<string>();
  const visit = (id: string) => {
    const practice = byId.get(id);
    if (practice && !seen.has(id)) {
      seen.add(id);
      practice.implies.forEach(visit);
      if (practice.implies.length > 0) {
        impliedFirst.push(practice);
      }
    }
  };
  practices.forEach(({ id }) => visit(id));
  return [
    ...impliedFirst.reverse(),
    ...practices.filter(({ implies }) => implies.length === 0),
  ];
}

/**
 * Makes the catalog of the practices and measures of a portal.
 *
 * One broken practice never stops the others: it is left out, or its broken part is, and `problems` says so.
 * So every prerequisite and implied practice that a practice of the catalog names is in the catalog.
 *
 * @public
 */
export function createPracticeCatalog(
  options: CreatePracticeCatalogOptions,
): PracticeCatalog {
  const { practices, measures, problems } = checkPractices(
    options.practices,
    options.measures ?? [],
  );
  const cataloged = new Map(
    impliersFirst(practices).map((practice, position) => [
      practice.id,
      catalogPractice(practice, position),
    ]),
  );
  const names = new Map<string, AnnotationName>([
    [ASSESS_NAME, { type: 'assess' }],
    [PRACTICE_LIST_NAME, { type: 'practice-list' }],
  ]);
  for (const fact of FACT_NAMES) {
    names.set(fact, { type: 'fact', fact });
  }
  for (const measure of measures) {
    names.set(measure.id, { type: 'measure', measure });
  }
  for (const [id, practice] of cataloged) {
    names.set(id, { type: 'practice', practice });
  }
  return {
    practices,
    measures,
    problems,
    get: id => cataloged.get(id)?.practice,
    has: id => cataloged.has(id),
    cataloged: id => cataloged.get(id),
    implying: [...cataloged.values()].filter(
      ({ practice }) => practice.implies.length > 0,
    ),
    names,
    shownBy: indexSigns(practices, practice =>
      practice.shownBy.filter(sign => !whySignProvesNothing(sign)),
    ),
    hintedBy: indexSigns(practices, practice => practice.hintedBy),
  };
}
