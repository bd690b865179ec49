import type { Evidence } from 'backstage-plugin-mlops-maturity-common';
import type { StoredSubject } from '../store/rows';
import type { SubjectWrite } from '../store/SubjectWrite';
import { describeChange } from './describeChange';
import type { Engine } from './Engine';
import { levelChanges } from './levelChanges';

/** Whether another model, or another version of one, had a part in what changed. */
function isByModel(
  stored: StoredSubject,
  assessments: StoredSubject['assessments'],
): boolean {
  const versions = (list: StoredSubject['assessments']) =>
    new Map(list.map(({ model, version }) => [model, version]));
  const before = versions(stored.assessments);
  const after = versions(assessments);
  return levelChanges(stored.assessments, assessments).some(
    ({ model }) => before.get(model) !== after.get(model),
  );
}

/**
 * What is stored of a subject, judged by the engine as it is now.
 *
 * @param options - `evidence`: in place of what is stored, where it is this that has changed.
 */
export function rejudge(options: {
  stored: StoredSubject;
  evidence?: Evidence;
  engine: Engine;
  at: string;
}): SubjectWrite {
  const { stored, engine, at } = options;
  const evidence = options.evidence ?? stored.evidence;
  const { id: _id, revision: _revision, release: _release, ...kept } = stored;
  if (!evidence) {
    return { ...kept, previous: stored };
  }
  const judged = { evidence, ...engine.judge(evidence, at) };
  return {
    ...kept,
    reason: undefined,
    validUntil: undefined,
    ...judged,
    previous: stored,
    assessedAt: at,
    change: describeChange({
      previous: stored,
      next: judged,
      at,
      practices: engine.modelSet.practices,
      ...(!options.evidence && {
        cause: isByModel(stored, judged.assessments)
          ? ('model' as const)
          : ('configuration' as const),
      }),
    }),
  };
}
