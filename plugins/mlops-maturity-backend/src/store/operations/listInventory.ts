import type { ChangeCause } from 'backstage-plugin-mlops-maturity-common';
import type { Knex } from 'knex';
import { chunks } from '../chunks';
import { versionedWord } from '../inventoryWords';
import type {
  InventoryFilter,
  InventoryRequest,
  Slice,
  SubjectFilter,
  VisibleRefs,
} from '../MaturityStore';
import type { InventoryRow } from '../rows';
import { AssessmentsTable, SubjectsTable, VALUES_AN_IN } from '../tables';
import { countOf, readPage } from './keyset';
import { assessmentOf, SUBJECT_COLUMNS, subjectColumnsOf } from './rowMapping';
import { whereSubject } from './whereSubject';

const SHOWN = [
  's.id',
  ...SUBJECT_COLUMNS.map(column => `s.${column}`),
  's.inventory',
];

function whereInventory(
  knex: Knex,
  request: {
    visible?: VisibleRefs;
    filter?: SubjectFilter;
    inventory?: InventoryFilter;
  },
): Knex.QueryBuilder {
  const query = whereSubject(
    knex,
    knex('subjects as s').whereNotNull('s.inventory'),
    request,
  );
  const { tool, withoutPhase = [], unversioned = [] } = request.inventory ?? {};
  if (tool) {
    query.where(any => {
      tool.forEach(id => any.orWhere('s.inventory_words', 'like', `%:${id} %`));
    });
  }
  for (const phase of withoutPhase) {
    query.whereNot('s.inventory_words', 'like', `% ${phase}:%`);
  }
  for (const thing of unversioned) {
    query.whereNot('s.inventory_words', 'like', `% ${versionedWord(thing)} %`);
  }
  return query;
}

export async function listInventory(
  knex: Knex,
  request: InventoryRequest,
): Promise<Slice<InventoryRow>> {
  const { rows, ...cursors } = await readPage<SubjectsTable>({
    knex,
    query: whereInventory(knex, request).select(SHOWN),
    order: { name: 'subject', descending: false, unique: ['s.ref'] },
    request,
  });
  const ids = rows.map(({ id }) => id);
  const changes = await lastChanges(knex, ids);
  const assessments = await assessmentsUnder(knex, request.model, ids);
  return {
    items: rows.map(row => {
      const lastChange = changes.get(row.id);
      const assessment = assessments.get(row.id);
      return {
        ...subjectColumnsOf(row),
        inventory: JSON.parse(row.inventory!),
        ...(lastChange && { lastChange }),
        ...(assessment && { assessment: assessmentOf(assessment) }),
      };
    }),
    ...cursors,
  };
}

export function totalInventory(
  knex: Knex,
  request: Pick<InventoryRequest, 'visible' | 'filter' | 'inventory'>,
): Promise<number> {
  return countOf(whereInventory(knex, request));
}

/** The newest change record of each. */
async function lastChanges(
  knex: Knex,
  ids: number[],
): Promise<Map<number, { at: string; cause: ChangeCause }>> {
  const found = new Map<number, { at: string; cause: ChangeCause }>();
  for (const some of chunks(ids, VALUES_AN_IN)) {
    const newest = knex('changes')
      .whereIn('subject_id', some)
      .groupBy('subject_id')
      .select('subject_id')
      .max({ revision: 'revision' })
      .as('n');
    const rows: { subject_id: number; at: string; cause: ChangeCause }[] =
      await knex('changes as c')
        .join(newest, join =>
          join
            .on('n.subject_id', 'c.subject_id')
            .andOn('n.revision', 'c.revision'),
        )
        .select('c.subject_id', 'c.at', 'c.cause');
    rows.forEach(({ subject_id, at, cause }) =>
      found.set(subject_id, { at, cause }),
    );
  }
  return found;
}

async function assessmentsUnder(
  knex: Knex,
  model: string,
  ids: number[],
): Promise<Map<number, AssessmentsTable>> {
  const found = new Map<number, AssessmentsTable>();
  for (const some of chunks(ids, VALUES_AN_IN)) {
    const rows: AssessmentsTable[] = await knex('assessments')
      .where({ model })
      .whereIn('subject_id', some);
    rows.forEach(row => found.set(row.subject_id, row));
  }
  return found;
}

/** How many subjects say each word of their inventories. */
export async function countInventory(
  knex: Knex,
  request: { visible?: VisibleRefs; filter?: SubjectFilter },
): Promise<{ subjects: number; words: Map<string, number> }> {
  const all: string[] = await whereInventory(knex, request).pluck(
    's.inventory_words',
  );
  const words = new Map<string, number>();
  for (const text of all) {
    const own = text.trim().split(' ').filter(Boolean);
    // A phase counts once, however many of its tools there are.
    const phases = new Set(own.map(word => `${word.split(':')[0]}:`));
    for (const word of [...own, ...phases]) {
      words.set(word, (words.get(word) ?? 0) + 1);
    }
  }
  return { subjects: all.length, words };
}
