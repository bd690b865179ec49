import type { Knex } from 'knex';
import { mean, median } from '../lib/median';
import { progress } from '../lib/progress';
import { clocked, timed } from '../lib/timed';
import { practicesFor, truths } from './subjects';
import { answersOf, startOurs } from './ours';
import { startTechInsights } from './techInsights';

/**
 * Ours takes milliseconds, so it is run again and again, and the median counts: what a single run meets of compilation and
 * garbage collection is chance. One run of the peer is one of seconds.
 */
const WARM_UP_MS = 1_000;
const MEASURED_MS = 2_000;

/** The peer once with all facts from one retriever, once from several: the faster one counts. */
const RETRIEVERS = [1, 8];

export interface Comparison {
  checks: number;
  subjects: number;
  /** Seconds, the median of the rounds. */
  peer: number;
  ours: number;
  /** The mean of all that was run in a round, the median of the rounds: with every garbage collection in it. */
  oursMean: number;
  ourStoredRead: number;
  /** Of the peer's own settings, the faster. */
  retrievers: number;
  /** How many results of both were compared, all of them equal. */
  compared: number;
  /** Statements to the database in one run of either. */
  statements: { peer: number; ours: number };
}

type Answers = Map<string, boolean[]>;

/**
 * Both on the same server, each in a schema of its own, with the same subjects, none of which either has seen before.
 *
 * @throws where they disagree about any check of any subject.
 */
export async function compare(options: {
  connect: (schema: string) => Promise<Knex>;
  checks: number;
  subjects: number;
  rounds: number;
}): Promise<Comparison> {
  const { connect, checks, subjects, rounds } = options;
  const practices = practicesFor(checks);
  const size = `${checks}x${subjects}`;
  const ourKnex = await connect(`ours_${size}`);
  const ours = await startOurs({ knex: ourKnex, practices });
  const peers = await Promise.all(
    RETRIEVERS.map(async retrievers => {
      const knex = await connect(`peer_${size}_${retrievers}`);
      const peer = await startTechInsights({ knex, practices, retrievers });
      return { retrievers, knex, peer, seconds: [] as number[] };
    }),
  );
  const our: Typical[] = [];
  const stored: Typical[] = [];
  const statements = { peer: 0, ours: 0 };
  let compared = 0;

  // Round 0 is not measured: it is where their answers are compared.
  for (let round = 0; round <= rounds; round++) {
    const truth = truths({ practices, subjects, seed: 7_000 + round });
    const names = truth.map(({ name }) => name);
    progress(`${size}, round ${round}: storing the same subjects in both`);
    await ours.insert(truth);
    for (const { peer } of peers) {
      await peer.insert(truth);
    }
    const expected: Answers = new Map(
      truth.map(({ name, answers }) => [name, answers]),
    );
    progress(`${size}, round ${round}: evaluating`);
    if (round === 0) {
      const mine = await counted(ourKnex, () => ours.evaluate(names));
      statements.ours = mine.statements;
      requireEqual('ours, evaluated', expected, inAnswers(mine.result));
      const read = await ours.readStored(names);
      requireEqual('ours, stored', expected, inAnswers(read));
    } else {
      our.push(await typicalOf(() => ours.evaluate(names)));
      stored.push(await typicalOf(() => ours.readStored(names)));
    }
    // Those that were slower when both were compared are left out of the rounds.
    const asked = round === 0 ? peers : peers.slice(0, 1);
    for (const { peer, knex, seconds, retrievers } of asked) {
      const theirs = await counted(knex, () => peer.evaluate(names));
      statements.peer = theirs.statements;
      if (round === 0) {
        const answers: Answers = new Map(
          [...theirs.result].map(([name, results]) => {
            const met = new Map(
              results.map(({ check, result }) => [check.id, result]),
            );
            return [name, practices.map(practice => met.get(practice)!)];
          }),
        );
        requireEqual(`peer, ${retrievers} retrievers`, expected, answers);
        compared += practices.length * answers.size;
        progress(`${size}: equal, with facts from ${retrievers} retrievers`);
      }
      seconds.push(theirs.wall);
      progress(
        `${size}, round ${round}: ${ms(theirs.wall)} ms${
          round === 0 ? '' : ` and ${ms(our.at(-1)!.median)} ms`
        }`,
      );
    }
    if (round === 0) {
      peers.sort((a, b) => a.seconds[0] - b.seconds[0]);
    }
  }
  await ourKnex.destroy();
  await Promise.all(peers.map(({ knex }) => knex.destroy()));
  const [{ retrievers, seconds: theirs }] = peers;
  return {
    checks,
    subjects,
    peer: median(theirs.slice(1)),
    ours: median(our.map(each => each.median)),
    oursMean: median(our.map(each => each.mean)),
    ourStoredRead: median(stored.map(each => each.median)),
    retrievers,
    compared,
    statements,
  };
}

/** Seconds a run, of many. */
interface Typical {
  median: number;
  mean: number;
}

/** Once what storing and the peer left behind is cleared away, and what is run is compiled. */
async function typicalOf(work: () => Promise<unknown>): Promise<Typical> {
  global.gc?.();
  await runFor(WARM_UP_MS, work);
  const times = await runFor(MEASURED_MS, work);
  return { median: median(times), mean: mean(times) };
}

/** @returns the seconds of each run. */
async function runFor(
  milliseconds: number,
  work: () => Promise<unknown>,
): Promise<number[]> {
  const end = performance.now() + milliseconds;
  const times: number[] = [];
  while (performance.now() < end) {
    times.push((await clocked(work)).wall);
  }
  return times;
}

/** With the number of statements that it takes. */
async function counted<T>(knex: Knex, work: () => Promise<T>) {
  let statements = 0;
  const count = () => {
    statements += 1;
  };
  knex.on('query', count);
  const done = await timed(work);
  knex.off('query', count);
  return { ...done, statements };
}

const inAnswers = (results: Map<string, string>): Answers =>
  new Map([...results].map(([name, statuses]) => [name, answersOf(statuses)]));

function requireEqual(what: string, expected: Answers, actual: Answers) {
  for (const [name, answers] of expected) {
    if (JSON.stringify(actual.get(name)) !== JSON.stringify(answers)) {
      throw new Error(
        `${what}: another result for ${name}: ${actual.get(
          name,
        )} and not ${answers}`,
      );
    }
  }
}

const ms = (seconds: number) => (seconds * 1000).toFixed(0);
