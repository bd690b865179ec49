import { parseEntityRef } from '@backstage/catalog-model';
import { pick, type Random } from '../organization/random';

const PAGE = 50;

export const CATALOG = "the catalog's page of 50";

/** Somebody who reads. */
export interface Reader {
  /** What is answered, as it is sent. */
  browse(path: string): Promise<{ body: Buffer }>;
  /** Refs of subjects that they may see, in their order. */
  subjects: string[];
}

/** A route that is read: the path of the next request. */
export interface ReadRoute {
  name: string;
  path: (random: Random, reader: Reader) => string;
}

/**
 * What is read, as people do: the scorecard is the same for all, a list is read from its first page on, and an assessment
 * is of any subject. Besides, pages in which nobody reads what another has read, so that none is answered from memory.
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
      path: (random, { subjects }) => {
        const read = PAGE * pagesRead(random);
        const last = subjects[Math.min(read, subjects.length) - 1];
        return `${ours}/subjects?limit=${PAGE}${
          last ? `&cursor=${cursorAfter(last)}` : ''
        }`;
      },
    },
    {
      name: 'subjects page of 50 that nobody has read',
      path: (random, { subjects }) =>
        `${ours}/subjects?limit=${PAGE}&cursor=${cursorAfter(
          `${pick(subjects, random)}${random()}`,
        )}`,
    },
  ];
}

/** Of those who have read a page, half read on. */
function pagesRead(random: Random): number {
  let pages = 0;
  while (random() < 0.5) {
    pages += 1;
  }
  return pages;
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
