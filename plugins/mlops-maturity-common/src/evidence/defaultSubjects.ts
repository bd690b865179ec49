import type { FilterPredicate } from '@backstage/filter-predicates';

/** Kinds that describe the portal and its people; a template for an ML service is no ML service. */
const NEVER_ML: FilterPredicate = {
  kind: { $in: ['Template', 'Location', 'Group', 'User'] },
};

const BY_TYPE: FilterPredicate = {
  'spec.type': {
    $in: [
      'ml-model',
      'ai-model',
      'model-server',
      'ai-model-server',
      'model-service',
      'ml-pipeline',
      'ml-service',
      'training-pipeline',
      'feature-store',
      'dataset',
      'notebook',
      'ml-platform',
      'ml-tool',
    ],
  },
};

const BY_KIND: FilterPredicate = { kind: 'AiModelServerAPI' };

/** Not the kind AiResource: it holds context for coding tools, and is tagged `ai` for that. */
const BY_TAG: FilterPredicate = {
  $all: [
    { $not: { kind: 'AiResource' } },
    {
      $any: ['ml', 'mlops', 'machine-learning', 'ai', 'llm'].map(tag => ({
        'metadata.tags': { $contains: tag },
      })),
    },
  ],
};

/** The parts of the default filter, each with what it goes by. */
export const DEFAULT_SUBJECT_SIGNS: readonly {
  by: 'type' | 'kind' | 'tags';
  filter: FilterPredicate;
}[] = [
  { by: 'type', filter: BY_TYPE },
  { by: 'kind', filter: BY_KIND },
  { by: 'tags', filter: BY_TAG },
].map(({ by, filter }) => ({
  by: by as 'type' | 'kind' | 'tags',
  filter: { $all: [{ $not: NEVER_ML }, filter] },
}));

/**
 * The default of `mlopsMaturity.subjects`: which entities are assessed though they carry no annotation
 * of ours. Beside it, and only as long as it is not replaced, the annotations of ML tools count
 * ({@link isMlAnnotation}).
 *
 * @public
 */
export const DEFAULT_SUBJECTS: FilterPredicate = {
  $any: DEFAULT_SUBJECT_SIGNS.map(({ filter }) => filter),
};
