import type { Entity } from '@backstage/catalog-model';
import { observe, ObserveOptions } from '../evidence/observe';
import { testCatalog } from './practices';

export function entityWith(annotations: Record<string, unknown>): Entity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Component',
    metadata: {
      name: 'Churn',
      annotations: annotations as Record<string, string>,
    },
    spec: { type: 'ml-model' },
  };
}

/** The evidence of a component with these annotations, on 21 November 2026. */
export function observed(
  annotations: Record<string, unknown>,
  options: Partial<ObserveOptions> = {},
) {
  return observe({
    entity: entityWith(annotations),
    catalog: testCatalog,
    asOf: '2026-11-21T09:30:00Z',
    ...options,
  });
}
