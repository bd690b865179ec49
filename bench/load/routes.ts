import { parseEntityRef } from '@backstage/catalog-model';
import { pick, type Random } from '../organization/random';

export const CATALOG = "the catalog's page of 50";

/** Somebody who reads. */
export interface Reader {
  /** What is answered, as it is sent. */
  browse(path: string): Promise<{ body: Buffer }>;
  /** Refs of subjects that they may see. */
  subjects: string[];
}

/** A route that is read: the path of the next request. */
export interface ReadRoute {
  name: string;
  path: (random: Random, reader: Reader) => string;
}

/**
 * What is read. Nothing that was asked before is asked again where that could be answered from memory, but the scorecard
 * and the heat map: everybody asks for the same there.
 */
export function readRoutes(): ReadRoute[] {
  const ours = '/api/mlops-maturity';
  return [
    {
      name: CATALOG,
      path: () => '/api/catalog/entities/by-query?limit=50',
    },
    {
      name: 'one assessment',
      path: (random, { subjects }) =>
        `${ours}/subjects/${pathOf(pick(subjects, random))}/assessment`,
    },
    { name: 'scorecard', path: () => `${ours}/scorecard` },
    { name: 'rollups by group', path: () => `${ours}/rollups?by=group` },
    {
      name: 'subjects page of 50',
      path: (random, { subjects }) =>
        `${ours}/subjects?limit=50&cursor=${cursorAfter(
          `${pick(subjects, random)}${random()}`,
        )}`,
    },
  ];
}

function pathOf(ref: string): string {
  const { kind, namespace, name } = parseEntityRef(ref);
  return [kind, namespace, name].join('/');
}

/** Of a list in the order of names, a name is all that a cursor says: this one begins after any. */
function cursorAfter(subject: string): string {
  const cursor = { order: 'subject asc', direction: 'next', edge: [subject] };
  return Buffer.from(JSON.stringify(cursor)).toString('base64url');
}
