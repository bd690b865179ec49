import type { Knex } from 'knex';
import { changeOneInHundred } from '../lib/changeSubjects';
import { readOptions } from '../lib/options';
import { ParsingCatalog } from '../lib/ParsingCatalog';
import { printResult } from '../lib/printResult';
import { startProduct } from '../lib/product';
import { progress } from '../lib/progress';
import { withPostgres } from '../lib/withPostgres';
import { Organization } from '../organization/Organization';
import { processedEntities } from '../organization/processedEntities';

const DAYS = 30;
const DAY_MS = 24 * 60 * 60 * 1000;

/** Everything that the plugin keeps, indexes and long values included. */
async function bytesOf(knex: Knex): Promise<Map<string, number>> {
  await knex.raw('vacuum');
  const { rows } = await knex.raw(
    `select relname as name, pg_total_relation_size(oid) as bytes from pg_class
     where relkind = 'r' and relnamespace = current_schema()::regnamespace order by 2 desc`,
  );
  return new Map(
    rows.map((row: { name: string; bytes: string }) => [
      row.name,
      Number(row.bytes),
    ]),
  );
}

const sum = (bytes: Map<string, number>) =>
  [...bytes.values()].reduce((total, each) => total + each, 0);

async function run() {
  const { subjects, json, save } = readOptions({ subjects: 10_000 });
  const { first, last, records } = await withPostgres(async ({ knex }) => {
    const organization = new Organization({ subjects });
    const catalog = new ParsingCatalog(processedEntities(organization));
    const start = Date.parse('2026-06-15T02:00:00.000Z');
    let day = 0;
    const { sweep } = await startProduct({
      knex,
      catalog,
      now: () => new Date(start + day * DAY_MS).toISOString(),
    });
    progress(`day 0: ${subjects} subjects`);
    await sweep();
    const bytes = await bytesOf(knex);
    for (day = 1; day <= DAYS; day++) {
      changeOneInHundred({ organization, catalog, edition: day });
      await sweep();
      // A day is long enough for autovacuum, which in these few seconds never comes round.
      await knex.raw('vacuum');
    }
    progress(`day ${DAYS}`);
    const [{ count }] = await knex('changes').count({ count: '*' });
    return {
      first: bytes,
      last: await bytesOf(knex),
      records: Number(count),
    };
  });
  const growth = (sum(last) / sum(first) - 1) * 100;
  const size = `${subjects.toLocaleString('en')} subjects`;
  printResult({
    part: 'growth',
    title: `How the database grows: ${size}, ${DAYS} days`,
    figures: [
      { what: `${size}, first day`, value: sum(first) / 2 ** 20, unit: 'MB' },
      { what: `after ${DAYS} days`, value: sum(last) / 2 ** 20, unit: 'MB' },
      {
        what: `growth in ${DAYS} days`,
        value: growth,
        unit: '%',
        limit: 15,
      },
      {
        what: 'per subject, first day (kB)',
        value: sum(first) / subjects / 1024,
        unit: '',
      },
    ],
    notes: [
      `All tables and indexes of the plugin on PostgreSQL, all six models. Every day another 1 % of the subjects have another commit, which changes a link and what is said of one practice, and one sweep takes it up; then VACUUM, as autovacuum does by itself within a day.`,
      `After ${DAYS} days there are ${records.toLocaleString(
        'en',
      )} change records. Largest: ${[...last]
        .slice(0, 4)
        .map(
          ([name, bytes]) =>
            `${name} ${(bytes / 2 ** 20).toFixed(1)} MB (${(
              (first.get(name) ?? 0) /
              2 ** 20
            ).toFixed(1)} at first)`,
        )
        .join(', ')}.`,
      'Retention (800 days by default) bounds what there can ever be of them.',
    ],
    json,
    save,
  });
}

run().then(
  () => process.exit(),
  error => {
    console.error(error);
    process.exit(1);
  },
);
