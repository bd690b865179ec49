import type { Entity } from '@backstage/catalog-model';
import { configApiRef, type ApiHolder } from '@backstage/core-plugin-api';
import {
  isSubject,
  type IsSubjectOptions,
} from 'backstage-plugin-mlops-maturity-common';
import { readSubjectOptions } from './readSubjectOptions';

/**
 * Whether an entity is assessed, for `EntityLayout.Route if=` and `EntitySwitch.Case if=`.
 *
 * `EntitySwitch` hands over the portal's APIs, and with them its configuration. `EntityLayout.Route` does not:
 * where the portal configures `mlopsMaturity.subjects` or `mlopsMaturity.annotationPrefix`, give the same here.
 *
 * @public
 */
export function isMlopsMaturityAvailable(
  entity: Entity,
  context: { apis: ApiHolder } | IsSubjectOptions = {},
): boolean {
  const config = 'apis' in context ? context.apis.get(configApiRef) : undefined;
  const options =
    'apis' in context ? config && readSubjectOptions(config) : context;
  return isSubject(entity, options).state === 'subject';
}
