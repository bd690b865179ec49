import type { SubjectTrendResponse } from 'backstage-plugin-mlops-maturity-common';
import type { EnabledModel } from '../assessor/Assessor';
import type { ChangeRecord } from '../store/ChangeRecord';
import type { StoredSubject } from '../store/rows';
import { levelNamer, levelState } from './present/subjectChange';

/**
 * How one subject went under one model: today's state, with the changes since then undone.
 *
 * @param options - `changes`: of its level since `since`, newest first
 */
export function subjectTrend(options: {
  stored: StoredSubject;
  changes: ChangeRecord[];
  model: EnabledModel;
  since: string;
  until: string;
}): SubjectTrendResponse {
  const { stored, changes, since, until } = options;
  const { id } = options.model.compiled.model;
  const nameOf = levelNamer([options.model]);
  const name = (number: number) => nameOf(id, number);
  const points: SubjectTrendResponse['points'] = [];
  let state = stored.assessments.find(({ model }) => model === id) as
    | Parameters<typeof levelState>[0]
    | undefined;
  for (const { at, cause, revision, levels } of changes) {
    const change = levels.find(({ model }) => model === id);
    if (change) {
      points.push({
        at,
        ...(state && { state: levelState(state, name) }),
        cause,
        revision,
      });
      state = change.from;
    }
  }
  points.push({
    at: since,
    ...(state && { state: levelState(state, name) }),
  });
  return {
    subject: stored.subject,
    model: id,
    since,
    until,
    points: points.reverse(),
  };
}
