import type { Entity } from '@backstage/catalog-model';
import { asProcessed } from '../organization/asProcessed';
import type { Organization } from '../organization/Organization';
import type { ParsingCatalog } from './ParsingCatalog';

/**
 * Another hundredth of the subjects every time, each with a commit of its owner, as the catalog serves them then.
 *
 * @param options - `edition`: from 1; the subjects are those of the same day of any hundred.
 */
export function oneInHundred(options: {
  organization: Organization;
  edition: number;
}): Entity[] {
  const { organization, edition } = options;
  const changed: Entity[] = [];
  for (
    let index = edition % 100;
    index < organization.options.subjects;
    index += 100
  ) {
    changed.push(asProcessed(organization.subject(index, edition)));
  }
  return changed;
}

/** Changes {@link oneInHundred} in a catalog. */
export function changeOneInHundred(options: {
  organization: Organization;
  catalog: ParsingCatalog;
  edition: number;
}): number {
  const changed = oneInHundred(options);
  changed.forEach(entity => options.catalog.put(entity));
  return changed.length;
}
