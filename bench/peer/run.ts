import knexFactory from 'knex';
import { readOptions } from '../lib/options';
import { printResult } from '../lib/printResult';
import { withPostgres } from '../lib/withPostgres';
import { compare, type Comparison } from './compare';

const CASES = [
  { checks: 28, subjects: 1000, atLeast: 100 },
  { checks: 230, subjects: 100, atLeast: 500 },
];

async function run() {
  const { rounds, json, save } = readOptions({ rounds: 5 });
  const comparisons = await withPostgres(async ({ knex, url }) => {
    const results: Comparison[] = [];
    for (const { checks, subjects } of CASES) {
      results.push(
        await compare({
          checks,
          subjects,
          rounds,
          connect: async schema => {
            await knex.raw('create schema ??', [schema]);
            return knexFactory({
              client: 'pg',
              connection: url,
              searchPath: [schema],
              pool: { min: 2, max: 20 },
              // A hundred entities at once ask for thousands of connections.
              acquireConnectionTimeout: 1_800_000,
            });
          },
        }),
      );
    }
    return results;
  });
  const ratio = (at: number) => comparisons[at].peer / comparisons[at].ours;
  printResult({
    part: 'peer',
    title: 'Against Tech Insights: stored evidence, evaluated when it is read',
    figures: comparisons.flatMap((each, at) => {
      const size = `${each.checks} checks on ${each.subjects} entities`;
      return [
        { what: `${size}: Tech Insights`, value: each.peer * 1000, unit: 'ms' },
        { what: `${size}: ours`, value: each.ours * 1000, unit: 'ms' },
        {
          what: `${size}: times faster`,
          value: ratio(at),
          unit: '×',
          atLeast: CASES[at].atLeast,
        },
        {
          what: `${size}: ours, the mean of the runs`,
          value: each.oursMean * 1000,
          unit: 'ms',
        },
        {
          what: `${size}: ours, as it is stored`,
          value: each.ourStoredRead * 1000,
          unit: 'ms',
        },
      ];
    }),
    notes: [
      'Tech Insights as published: plugin-tech-insights-backend 3.1.0 with plugin-tech-insights-backend-module-jsonfc 0.10.0. `runChecks` of every entity, a hundred at once, as its route for many entities (`POST /checks/run`) does; without HTTP, permissions, filters, history or a catalog, which would take its time too.',
      'Ours: `readEvidence` of the store and `judge` of the engine, as the inbox and the reports do, without HTTP or permissions likewise; the stored result is not looked at. “As it is stored” reads it instead, with all else that is stored. Tech Insights has no call for many entities but one for each; ours reads many at once.',
      ...comparisons.map(
        ({ checks, subjects, compared, retrievers, statements }) =>
          `${checks} × ${subjects}: first ${compared.toLocaleString(
            'en',
          )} results were compared, and are equal. One run is ${statements.peer.toLocaleString(
            'en',
          )} statements of Tech Insights (faster here with its facts from ${retrievers} of 1 or 8 retrievers) and ${
            statements.ours
          } of ours.`,
      ),
      `Wall time, the median of ${rounds} rounds after one that compares; the same PostgreSQL for both, one after the other in every round, on subjects that neither had seen before the round. Ours takes milliseconds, so it is run again and again, for two seconds after one that warms it up, and the median counts; the mean has every garbage collection in it, and what else a process of this size does. Nothing is remembered from one run to the next. One run of the peer takes seconds by itself. Every fact is there: where one is missing they mean different things.`,
    ],
    values: { ratio28x1000: ratio(0), ratio230x100: ratio(1) },
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
