import knexFactory, { type Knex } from 'knex';
import type { Figure } from '../lib/Figure';
import { readOptions } from '../lib/options';
import { printResult } from '../lib/printResult';
import { progress } from '../lib/progress';
import { withPostgres } from '../lib/withPostgres';
import { Organization } from '../organization/Organization';
import {
  processedSubjects,
  processedSurroundings,
} from '../organization/processedEntities';
import { fillCatalog } from '../portal/fillCatalog';
import type { PolicyName } from '../portal/policies';
import { Portal } from '../portal/Portal';
import { readInTurn, type Latency } from './readers';
import { CATALOG, readRoutes } from './routes';

const SECONDS = 4;
const USERS = 20;
const ADMIN = 'user:default/admin';
const PERCENTILES = ['p50', 'p95', 'p99'] as const;

interface Measured {
  subjects: number;
  policy: PolicyName;
  latencies: Map<string, Latency>;
  /** Of the backend's process, in MB: once it has served all that, and the most it ever had. */
  memory: { rss: number; peak: number };
}

/** Each a member of another team. */
function usersOf({ teams }: Organization): Record<string, string[]> {
  const names = Array.from(
    { length: USERS },
    (_, at) => teams[Math.floor((at * teams.length) / USERS)],
  );
  return Object.fromEntries([
    ...names.map((team, at) => {
      const user = `user:default/reader-${at}`;
      return [user, [user, `group:default/${team}`]];
    }),
    [ADMIN, [ADMIN]],
  ]);
}

/** Of all that was assessed, refs by owner. */
async function subjectsByOwner(knex: Knex): Promise<Map<string, string[]>> {
  const rows: { owner: string; refs: string[] }[] = await knex
    .withSchema('mlops-maturity')
    .from('subjects')
    .where('state', 'subject')
    .groupBy('owner')
    .select('owner', knex.raw('array_agg(ref) as refs'));
  return new Map(rows.map(({ owner, refs }) => [owner, refs]));
}

async function measure(sizes: number[], rounds: number): Promise<Measured[]> {
  return withPostgres(async ({ url }) => {
    const organization = new Organization({
      subjects: sizes[sizes.length - 1],
    });
    const ownership = usersOf(organization);
    const start = (policy: PolicyName) =>
      Portal.start({
        database: url,
        policy,
        ownership,
        mlopsMaturity: {
          // When it is asked for, and not while something is measured.
          schedule: {
            frequency: { hours: 24 },
            timeout: { hours: 1 },
            initialDelay: { seconds: 0 },
          },
        },
      });
    const results: Measured[] = [];
    let portal = await start('allow-all');
    const catalog = knexFactory({
      client: 'pg',
      connection: url,
      searchPath: ['catalog'],
    });
    await fillCatalog(catalog, processedSurroundings(organization));
    let filled = 0;
    for (const subjects of sizes) {
      progress(`${subjects} subjects: filling the catalog`);
      await fillCatalog(
        catalog,
        processedSubjects(organization, filled, subjects),
      );
      filled = subjects;
      progress(`${subjects} subjects: assessing them`);
      await portal.sweep(ADMIN, subjects);
      await catalog.raw('vacuum analyze');
      for (const policy of ['allow-all', 'owner-only'] as const) {
        // Another process each, whose memory is that of this load alone.
        await portal.stop();
        portal = await start(policy);
        progress(`${subjects} subjects, ${policy}: reading`);
        const owned = await subjectsByOwner(catalog);
        const readers = Object.entries(ownership)
          .filter(([user]) => user !== ADMIN)
          .map(([user, owners]) => ({
            ...portal.as(user),
            subjects: (policy === 'allow-all'
              ? [...owned.keys()]
              : owners
            ).flatMap(owner => owned.get(owner) ?? []),
          }))
          .filter(reader => reader.subjects.length > 0);
        const latencies = await readInTurn({
          readers,
          routes: readRoutes(),
          rounds,
          seconds: SECONDS,
        });
        const { rss, peak } = await portal.memory();
        const MB = 2 ** 20;
        results.push({
          subjects,
          policy,
          latencies,
          memory: { rss: rss / MB, peak: peak / MB },
        });
      }
      await portal.stop();
      portal = await start('allow-all');
    }
    await portal.stop();
    await catalog.destroy();
    return results;
  });
}

function figuresOf(result: Measured): Figure[] {
  const { subjects, policy, latencies, memory } = result;
  const size = `${subjects.toLocaleString('en')} subjects, ${policy}`;
  const catalog = latencies.get(CATALOG)!;
  const ours = [...latencies].filter(([name]) => name !== CATALOG);
  return [
    ...[...latencies].flatMap(([name, latency]) =>
      PERCENTILES.map(
        (each): Figure => ({
          what: `${size}: ${name}, ${each}`,
          value: latency[each],
          unit: 'ms',
        }),
      ),
    ),
    ...ours.flatMap(([name, latency]) =>
      PERCENTILES.map(
        (each): Figure => ({
          what: `${size}: ${name}, ${each}, of the catalog's`,
          value: latency[each] / catalog[each],
          unit: '×',
          ...(policy === 'allow-all' && { limit: 0.25 }),
        }),
      ),
    ),
    { what: `${size}: memory of the backend`, value: memory.rss, unit: 'MB' },
    { what: `${size}: peak of it`, value: memory.peak, unit: 'MB' },
  ];
}

/** How much longer readers wait in the larger organisation. */
function growthOf(small: Measured, large: Measured): Figure[] {
  return [...large.latencies]
    .filter(([name]) => name !== CATALOG)
    .flatMap(([name, latency]) =>
      PERCENTILES.map(
        (each): Figure => ({
          what: `${large.subjects.toLocaleString(
            'en',
          )} subjects against ${small.subjects.toLocaleString('en')}, ${
            large.policy
          }: ${name}, ${each}`,
          value: latency[each] / small.latencies.get(name)![each],
          unit: '×',
          ...(large.policy === 'allow-all' && { limit: 1.5 }),
        }),
      ),
    );
}

async function run() {
  const { rounds, subjects, json, save } = readOptions({ rounds: 3 });
  const measured = await measure([Math.ceil(subjects / 10), subjects], rounds);
  const [smallAll, smallOwn, largeAll, largeOwn] = measured;
  const [first] = measured;
  printResult({
    part: 'load',
    title: 'Twenty readers at once, with permissions on',
    figures: [
      ...measured.flatMap(figuresOf),
      ...growthOf(smallAll, largeAll),
      ...growthOf(smallOwn, largeOwn),
    ],
    notes: [
      'A real portal in one process: catalog, permission backend and this plugin on one PostgreSQL, each request signed by its user and decided by a policy. The readers are twenty users in another process; each asks again as soon as it is answered.',
      `The catalog’s page is \`GET entities/by-query?limit=50\`, its cheapest. Ours and the catalog’s are read one after the other, ${SECONDS} s each, in ${rounds} rounds after one that warms up.`,
      'Assessments are of a random subject that the reader may see, and no page of subjects is ever asked for twice, so that none is answered from memory. The scorecard and rollups are the same for all, and are. No route is for a heat map alone: the levels of teams that one is drawn from are the rollups by group.',
      'The catalog asks the permission backend at every request, which asks whose the token is: two requests more in the same process. This plugin asks the same, and remembers what was decided for a caller for one second.',
      'Readers take what is sent compressed, as browsers do.',
      'allow-all: everybody may see everything. owner-only: the catalog shows a user what their team owns, and so does this plugin.',
      `Answers are of ${[...first.latencies]
        .map(([name, { bytes }]) => `${(bytes / 1000).toFixed(0)} kB (${name})`)
        .join(', ')}.`,
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
