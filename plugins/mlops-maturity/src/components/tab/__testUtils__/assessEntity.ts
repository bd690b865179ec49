import {
  assess,
  compileModel,
  createPracticeCatalog,
  observe,
  practicePlacements,
  targetOf,
  type ModelDocument,
} from 'backstage-plugin-mlops-maturity-common';
import { builtinContent } from 'backstage-plugin-mlops-maturity-common/content';
import type { Entity } from '@backstage/catalog-model';
import type { AssessedResponse } from '../data/AssessedResponse';

/** The instant at which the fixtures are judged. */
export const AS_OF = '2026-11-21T12:00:00.000Z';

/** A built-in model as the backend hands it out. */
export function modelDocument(modelId: string): ModelDocument {
  const { models, practices } = builtinContent;
  const model = models.find(({ id }) => id === modelId)!;
  const others = models.filter(other => other !== model);
  const catalog = createPracticeCatalog({ practices });
  return {
    model,
    minimumGrades: model.minimumGrades,
    practices: builtinContent.practices,
    titles: {},
    elsewhere: practicePlacements(
      others.map(other => compileModel(other, catalog)),
      builtinContent.practices.map(({ id }) => id),
    ),
  };
}

export const fiveStageDocument = modelDocument('five-stage');

/** What the backend answers for an entity, by the same engine. */
export function assessEntity(
  entity: Entity,
  document: ModelDocument = fiveStageDocument,
): AssessedResponse {
  const { model, practices } = document;
  const catalog = createPracticeCatalog({ practices });
  const compiled = compileModel(model, catalog);
  const evidence = observe({ entity, catalog, asOf: AS_OF });
  const assessment = assess(compiled, evidence, { asOf: AS_OF });
  return {
    state: 'assessed',
    assessment,
    evidence,
    models: [
      {
        id: model.id,
        title: model.title,
        version: model.version,
        level: assessment.level,
      },
    ],
    target: targetOf(evidence.subject, model),
    editUrl: 'https://git.example.com/edit/catalog-info.yaml',
    assessedAt: AS_OF,
  };
}
