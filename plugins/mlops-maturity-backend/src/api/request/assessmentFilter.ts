import { InputError } from '@backstage/errors';
import type { CompiledModel } from 'backstage-plugin-mlops-maturity-common';
import type { AssessmentFilter } from '../../store/MaturityStore';
import type { StatusAt } from '../../store/rows';
import type { SubjectsFilterParams } from './subjectsParams';

/**
 * What the store is asked for, owners apart.
 *
 * @throws InputError where the model has no such level or no requirement for such a practice.
 */
export function assessmentFilter(
  query: SubjectsFilterParams,
  model: CompiledModel,
): AssessmentFilter {
  const { level, belowTarget, gap, withFindings, unrated, provisional } = query;
  const { system, lifecycle, criticality, type, kind, text } = query;
  return {
    level: level?.map(number => checkLevel(number, model)),
    belowTarget,
    gap,
    withFindings,
    unrated,
    provisional,
    system,
    lifecycle,
    criticality,
    type,
    kind,
    text,
    statuses: query.practiceStatus?.map(
      ({ practice, status }): StatusAt => ({
        position: positionOf(practice, model),
        status,
      }),
    ),
  };
}

function checkLevel(number: number, model: CompiledModel): number {
  if (!model.levelNumbers.includes(number)) {
    throw new InputError(
      `Parameter 'level' must be one of ${model.levelNumbers.join(
        ', ',
      )}, the levels of '${model.model.id}', and not '${number}'`,
    );
  }
  return number;
}

function positionOf(practice: string, model: CompiledModel): number {
  const found = model.requirements.find(each => each.practice === practice);
  if (!found) {
    const practices = model.requirements.map(each => each.practice);
    throw new InputError(
      `Parameter 'practiceStatus' must name a practice of '${
        model.model.id
      }', and not '${practice}': ${practices.join(', ')}`,
    );
  }
  return found.index;
}
