import { STATUS_CHARACTERS } from 'backstage-plugin-mlops-maturity-common';
import type { Knex } from 'knex';
import { ParsingCatalog } from '../lib/ParsingCatalog';
import { startProduct } from '../lib/product';
import { entityOf, MODEL, modelOf, type Truth } from './subjects';

/** This plugin on the same database, with a model of as many requirements as the peer has checks. */
export async function startOurs(options: {
  knex: Knex;
  practices: readonly string[];
}) {
  const { knex, practices } = options;
  const catalog = new ParsingCatalog([]);
  const { engine, store, sweep } = await startProduct({
    knex,
    catalog,
    contributions: modelOf(practices),
    config: { models: [MODEL] },
  });
  const refs = (names: string[]) =>
    names.map(name => `component:default/${name}`);
  return {
    /** Stored by a sweep, as in a portal. */
    async insert(truths: Truth[]): Promise<void> {
      truths.forEach(truth => catalog.put(entityOf(practices, truth)));
      await sweep();
    },

    /** Reads the stored evidence and judges it now, by the store and the engine of the product. */
    async evaluate(names: string[]): Promise<Map<string, Statuses>> {
      const asOf = new Date().toISOString();
      const results = new Map<string, Statuses>();
      for (const { subject, evidence } of await store.readEvidence(
        refs(names),
      )) {
        const { assessments } = engine.judge(evidence, asOf);
        results.set(nameOf(subject), assessments[0].statuses);
      }
      return results;
    },

    /** Reads what was judged when the evidence came. */
    async readStored(names: string[]): Promise<Map<string, Statuses>> {
      const results = new Map<string, Statuses>();
      const stored = await store.readSubjects(refs(names));
      for (const { subject, assessments } of stored) {
        results.set(nameOf(subject), assessments[0].statuses);
      }
      return results;
    },
  };
}

/** One character for each practice, in the order of the model, which is that of the practices. */
type Statuses = string;

const nameOf = (ref: string) => ref.slice(ref.indexOf('/') + 1);

/** What the statuses say, to be compared with what is true. */
export const answersOf = (statuses: Statuses): boolean[] =>
  Array.from(statuses, status => status === STATUS_CHARACTERS.met);
