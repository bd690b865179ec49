import type { Random } from '../organization/random';
import type { ReadRoute } from './readers';

export const CATALOG = "the catalog's page of 50";

/**
 * What is read. Nothing that was asked before is asked again where that could be answered from memory, but the scorecard
 * and the heat map: everybody asks for the same there.
 */
export function readRoutes(subjects: number): ReadRoute[] {
  const some = (random: Random) => `model-${Math.floor(random() * subjects)}`;
  const ours = '/api/mlops-maturity';
  return [
    {
      name: CATALOG,
      path: () => '/api/catalog/entities/by-query?limit=50',
    },
    {
      name: 'one assessment',
      path: random =>
        `${ours}/subjects/component/default/${some(random)}/assessment`,
    },
    { name: 'scorecard', path: () => `${ours}/scorecard` },
    { name: 'rollups by group', path: () => `${ours}/rollups?by=group` },
    {
      name: 'subjects page of 50',
      path: random =>
        `${ours}/subjects?limit=50&cursor=${cursorAfter(
          `component:default/${some(random)}${random()}`,
        )}`,
    },
  ];
}

/** Of a list in the order of names, a name is all that a cursor says: this one begins after any. */
function cursorAfter(subject: string): string {
  const cursor = { order: 'subject asc', direction: 'next', edge: [subject] };
  return Buffer.from(JSON.stringify(cursor)).toString('base64url');
}
