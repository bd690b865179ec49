import type { FilterPredicate } from '@backstage/filter-predicates';
import type { Subject } from '../evidence/Subject';
import { predicateHolds } from '../model/applicability';
import type { MaturityModel } from '../model/MaturityModel';

/**
 * The level expected of the subjects that a predicate over kind, type, lifecycle, tags and facts matches.
 *
 * @public
 */
export interface TargetRule {
  /** Absent: every subject. */
  when?: FilterPredicate;
  /** Absent: nothing is expected of them. */
  level?: number;
}

/**
 * Target rules by model id; the first that matches decides.
 *
 * @public
 */
export type Targets = Record<string, TargetRule[]>;

const DEFAULT_SCALE = 5;

function defaultTarget(lifecycle: string | undefined): number | undefined {
  switch (lifecycle?.toLocaleLowerCase('en-US')) {
    case 'deprecated':
      return undefined;
    case 'production':
      return 3;
    default:
      return 2;
  }
}

/**
 * The level expected of a subject under a model; undefined where none is.
 *
 * Without rules for the model: 3 of 5 in production, 2 of 5 before, none once deprecated, scaled to the model's top.
 *
 * @public
 */
export function targetOf(
  subject: Subject,
  model: MaturityModel,
  targets: Targets = {},
): number | undefined {
  const rules = targets[model.id];
  if (rules) {
    return rules.find(
      ({ when }) => when === undefined || predicateHolds(when, subject),
    )?.level;
  }
  const target = defaultTarget(subject.lifecycle);
  const top = model.levels[model.levels.length - 1].number;
  return target === undefined
    ? undefined
    : Math.round((target * top) / DEFAULT_SCALE);
}
