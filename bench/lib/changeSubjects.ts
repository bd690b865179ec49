import { asProcessed } from '../organization/asProcessed';
import type { Organization } from '../organization/Organization';
import type { ParsingCatalog } from './ParsingCatalog';

/** Another hundredth of the subjects every time, each with a commit of its owner. */
export function changeOneInHundred(options: {
  organization: Organization;
  catalog: ParsingCatalog;
  /** From 1; the subjects are those of the same day of any hundred. */
  edition: number;
}): number {
  const { organization, catalog, edition } = options;
  let changed = 0;
  for (
    let index = edition % 100;
    index < organization.options.subjects;
    index += 100
  ) {
    catalog.put(asProcessed(organization.subject(index, edition)));
    changed += 1;
  }
  return changed;
}
