import type { Figure } from '../lib/Figure';
import { readOptions } from '../lib/options';
import { printResult } from '../lib/printResult';
import { progress } from '../lib/progress';
import { withPostgres } from '../lib/withPostgres';
import { Organization } from '../organization/Organization';
import { POLICIES, type PolicyName } from '../portal/policies';
import { AssessedOrganization } from './AssessedOrganization';
import { readInTurn, type Latency } from './readers';
import { CATALOG, readRoutes } from './routes';

const SECONDS = 4;
const PERCENTILES = ['p50', 'p95', 'p99'] as const;

interface Measured {
  subjects: number;
  policy: PolicyName;
  latencies: Map<string, Latency>;
  /** Of the backend's process, in MB: once it has served all that, and the most it ever had. */
  memory: { rss: number; peak: number };
}

/** Both sizes of one organisation, each on a database and in a portal of its own, read in turn. */
async function measure(
  [small, large]: [number, number],
  rounds: number,
): Promise<Measured[]> {
  const organization = new Organization({ subjects: large });
  return withPostgres(of =>
    withPostgres(async ofLarge => {
      const sizes = [
        await AssessedOrganization.make({
          url: of.url,
          organization,
          subjects: small,
        }),
        await AssessedOrganization.make({
          url: ofLarge.url,
          organization,
          subjects: large,
        }),
      ];
      const results: Measured[] = [];
      for (const policy of Object.keys(POLICIES) as PolicyName[]) {
        results.push(...(await measureUnder({ policy, sizes, rounds })));
      }
      await Promise.all(sizes.map(size => size.close()));
      return results;
    }),
  );
}

async function measureUnder(options: {
  policy: PolicyName;
  sizes: AssessedOrganization[];
  rounds: number;
}): Promise<Measured[]> {
  const { policy, sizes, rounds } = options;
  const open = [];
  for (const size of sizes) {
    open.push({ size, ...(await size.open(policy)) });
  }
  progress(`${policy}: reading`);
  const read = await readInTurn({
    audiences: open.map(({ readers }) => readers),
    routes: readRoutes(),
    rounds,
    seconds: SECONDS,
  });
  const results: Measured[] = [];
  for (const [at, { size, portal }] of open.entries()) {
    const { rss, peak } = await portal.memory();
    const MB = 2 ** 20;
    results.push({
      subjects: size.subjects,
      policy,
      latencies: read[at],
      memory: { rss: rss / MB, peak: peak / MB },
    });
    await portal.stop();
  }
  return results;
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
  const [smallAll, largeAll, smallOwn, largeOwn] = measured;
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
      `The catalog’s page is \`GET entities/by-query?limit=50\`, its cheapest. Ours and the catalog’s, of the smaller and of the larger organisation, are read one after the other, ${SECONDS} s each after a second that is not counted, in ${rounds} rounds after one that warms up. Both have a portal and a database of their own, and the other rests.`,
      'Assessments are of a random subject that the reader may see; what was not changed since another read it is answered from memory, which at the smaller size is often so. A list is read from its first page on, and at each page half of the readers stop; beside it stand pages that nobody has read, each of which begins at a random place and is never asked for twice. The scorecard and rollups are the same for all. No route is for a heat map alone: the levels of teams that one is drawn from are the rollups by group.',
      'The catalog asks the permission backend at every request, which asks whose the token is: two requests more in the same process. This plugin asks the same, and remembers what was decided for a caller for at most a second.',
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
