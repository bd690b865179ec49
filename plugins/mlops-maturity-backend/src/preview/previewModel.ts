import { setImmediate as nextTurn } from 'node:timers/promises';
import type { CompiledModel } from 'backstage-plugin-mlops-maturity-common';
import type { EnabledModel, ModelSet } from '../assessor/Assessor';
import { judgeSubject } from '../assessor/judgeSubject';
import type { MlopsMaturityConfig } from '../config';
import type { MaturityReader } from '../store/MaturityStore';
import { sees, type CallerScope } from '../visibility';
import { Preview } from './Preview';

const PAGE_SIZE = 200;

/**
 * Judges the evidence stored of every subject that the caller may read, by a model that is not published and by the one
 * it is compared with, at the same instant. Nothing is written; between pages others have their turn.
 */
export async function previewModel(options: {
  compiled: CompiledModel;
  comparedWith?: EnabledModel;
  modelSet: Pick<ModelSet, 'practices'>;
  config: Pick<MlopsMaturityConfig, 'targets'>;
  store: Pick<MaturityReader, 'streamSubjects'>;
  scope: CallerScope;
  asOf: string;
}) {
  const { compiled, comparedWith, scope, asOf } = options;
  const owners = scope.owners((comparedWith?.compiled ?? compiled).model.id);
  const { practices } = options.modelSet;
  const { targets } = options.config;
  const judge = (
    model: CompiledModel,
    evidence: Parameters<typeof judgeSubject>[0]['evidence'],
  ) =>
    judgeSubject({
      evidence,
      asOf,
      modelSet: {
        models: [{ compiled: model, version: model.model.version }],
        practices,
      },
      targets,
    }).assessments[0];
  const preview = new Preview();
  for await (const page of options.store.streamSubjects({
    pageSize: PAGE_SIZE,
  })) {
    for (const subject of page) {
      const { evidence } = subject;
      if (
        evidence &&
        subject.state !== 'excluded' &&
        sees(scope, subject.subject) &&
        owners.has(subject.owner)
      ) {
        preview.add(
          subject,
          comparedWith && judge(comparedWith.compiled, evidence),
          judge(compiled, evidence),
        );
      }
    }
    await nextTurn();
  }
  return preview.result({ compiled, comparedWith: comparedWith?.compiled });
}
