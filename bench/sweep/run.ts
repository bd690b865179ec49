import { changeOneInHundred } from '../lib/changeSubjects';
import type { Figure } from '../lib/Figure';
import { median } from '../lib/median';
import { readOptions } from '../lib/options';
import { ParsingCatalog } from '../lib/ParsingCatalog';
import { printResult } from '../lib/printResult';
import { startProduct } from '../lib/product';
import { progress } from '../lib/progress';
import { timed, type Time } from '../lib/timed';
import { withPostgres } from '../lib/withPostgres';
import { Organization } from '../organization/Organization';
import { processedEntities } from '../organization/processedEntities';
import { measurePortal } from './portal';

const PAGE_SIZE = 500;

interface Round {
  streaming: Time;
  unchanged: Time;
  changed: Time;
}

const LIMITS = { unchanged: 1.25, changed: 1.35 } as const;
const CALLED = { unchanged: 'unchanged', changed: '1 % changed' } as const;

interface Measured {
  subjects: number;
  entities: number;
  /** Seconds. */
  first: Time;
  rounds: Round[];
}

async function measure(subjects: number, rounds: number): Promise<Measured> {
  return withPostgres(async ({ knex }) => {
    progress(`making ${subjects} subjects`);
    const organization = new Organization({ subjects });
    const catalog = new ParsingCatalog(
      processedEntities(organization),
      PAGE_SIZE,
    );
    const { reader, sweep, store } = await startProduct({ knex, catalog });
    const signal = new AbortController().signal;
    const stream = async () => {
      let entities = 0;
      for await (const page of reader.pages({ pageSize: PAGE_SIZE, signal })) {
        entities += page.length;
      }
      return entities;
    };
    /** @throws where a sweep did not do what it is measured for. */
    const sweepExpecting = async (assessed: number) => {
      const time = await timed(sweep);
      const { latest } = await store.lastSweeps();
      if (!latest?.complete || latest.assessed !== assessed) {
        throw new Error(`Not ${assessed} assessed: ${JSON.stringify(latest)}`);
      }
      return time;
    };
    progress('first sweep');
    const first = await sweepExpecting(subjects);
    // As autovacuum does in a portal, long before the second day.
    await knex.raw('vacuum analyze');
    progress('rounds');
    await sweepExpecting(0);
    const entities = await stream();
    const done: Round[] = [];
    for (let round = 1; round <= rounds; round++) {
      const streaming = await timed(stream);
      const unchanged = await sweepExpecting(0);
      const edition = { organization, catalog, edition: round };
      const changed = await sweepExpecting(changeOneInHundred(edition));
      done.push({ streaming, unchanged, changed });
    }
    return { subjects, entities, first, rounds: done };
  });
}

function figuresOf({ subjects, entities, first, rounds }: Measured): Figure[] {
  const size = `${subjects.toLocaleString('en')} subjects`;
  const ratio = (what: 'unchanged' | 'changed', of: keyof Time) =>
    median(rounds.map(round => round[what][of] / round.streaming[of]));
  const seconds = (what: keyof Round) =>
    median(rounds.map(round => round[what].wall));
  const limited = (what: 'unchanged' | 'changed') =>
    (['wall', 'processor'] as const).map(
      (of): Figure => ({
        what: `${size}, ${CALLED[what]}: ${
          of === 'wall' ? 'time' : 'processor time'
        } of only streaming`,
        value: ratio(what, of),
        unit: '×',
        limit: LIMITS[what],
      }),
    );
  return [
    {
      what: `${size}: only streaming ${entities.toLocaleString('en')} entities`,
      value: seconds('streaming'),
      unit: 's',
    },
    ...limited('unchanged'),
    ...limited('changed'),
    {
      what: `${size}: first sweep, everything assessed`,
      value: first.wall,
      unit: 's',
    },
  ];
}

function portalFiguresOf(
  subjects: number,
  { entities, rounds }: Awaited<ReturnType<typeof measurePortal>>,
): Figure[] {
  const size = `${subjects.toLocaleString('en')} subjects, a real portal`;
  return [
    {
      what: `${size}: only streaming ${entities.toLocaleString('en')} entities`,
      value: median(rounds.map(({ streaming }) => streaming)),
      unit: 's',
    },
    ...(['unchanged', 'changed'] as const).map(
      (what): Figure => ({
        what: `${size}, ${CALLED[what]}: time of only streaming`,
        value: median(rounds.map(round => round[what] / round.streaming)),
        unit: '×',
        limit: LIMITS[what],
      }),
    ),
  ];
}

async function run() {
  const { rounds, subjects, json, save } = readOptions({ rounds: 7 });
  const small = Math.ceil(subjects / 10);
  const measured: Measured[] = [];
  for (const size of [small, subjects]) {
    measured.push(await measure(size, rounds));
  }
  const inPortal = await measurePortal(small, rounds);
  const [{ entities, rounds: some }] = measured.slice(-1);
  const streamed = median(some.map(round => entities / round.streaming.wall));
  printResult({
    part: 'sweep',
    title: 'A sweep, against only streaming the same pages',
    figures: [
      ...measured.flatMap(figuresOf),
      ...portalFiguresOf(small, inPortal),
    ],
    notes: [
      `All six models, PostgreSQL. The catalog is the fastest there can be: it has the JSON of its pages ready and parses it, ${Math.round(
        streamed,
      ).toLocaleString('en')} entities a second here.`,
      'In a real portal they come from the catalog’s own backend, out of its database and over HTTP, in one process with this plugin.',
      'Streaming goes through the same reader as the sweep, in the same process, one after the other in every round.',
      'A changed subject has another commit of its own: a new link, and another word about one of the practices it speaks of. It is read, judged under every model, and written with its history.',
      `The median of ${rounds} rounds, each against the streaming of its own round.`,
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
