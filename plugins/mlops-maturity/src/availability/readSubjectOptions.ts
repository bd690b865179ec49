import type { FilterPredicate } from '@backstage/filter-predicates';
import type { ConfigApi } from '@backstage/core-plugin-api';
import { DEFAULT_ANNOTATION_PREFIX } from 'backstage-plugin-mlops-maturity-common';

/** What decides which entities are assessed, as this portal has it. */
export interface SubjectOptions {
  annotationPrefix: string;
  /** A filter predicate; absent: the default. */
  subjects?: FilterPredicate;
}

/** Reads what of the configuration the browser may see. The backend checks it at its start. */
export function readSubjectOptions(config: ConfigApi): SubjectOptions {
  return {
    annotationPrefix:
      config.getOptionalString('mlopsMaturity.annotationPrefix') ??
      DEFAULT_ANNOTATION_PREFIX,
    subjects: config.getOptional<FilterPredicate>('mlopsMaturity.subjects'),
  };
}
