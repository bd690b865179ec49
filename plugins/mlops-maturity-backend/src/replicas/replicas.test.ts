import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from './__testUtils__/freePort';
import knexFactory, { type Knex } from 'knex';
import { group, mlService } from '../__testUtils__/entities';
import { MutableCatalog } from '../__testUtils__/MutableCatalog';
import { testDatabaseIds } from '../store/__testUtils__/testDatabaseIds';
import { brokenHistory, miscounted, outOfDate } from './__testUtils__/audit';
import { CatalogServer } from './__testUtils__/CatalogServer';
import { Poller } from './__testUtils__/Poller';
import { Replica } from './__testUtils__/Replica';
import { RestartablePostgres } from './__testUtils__/RestartablePostgres';
import { RunLog } from './__testUtils__/RunLog';

jest.setTimeout(240_000);

const SUBJECTS = 240;
const KILLS = 6;
/** Of the sweep, whose lock a killed process leaves behind for as long as that. */
const SCHEDULE = {
  frequency: { seconds: 1 },
  timeout: { seconds: 3 },
  initialDelay: { seconds: 0 },
};
const CONFIG = { models: ['five-stage'], schedule: SCHEDULE };
const STRICTER = {
  ...CONFIG,
  minimumGrades: { 'five-stage': { '2': 'verified', '3': 'verified' } },
};

const name = (index: number) => `model-${String(index).padStart(3, '0')}`;

/** What a subject says in a round; another link each time, so that the history tells one from another. */
function version(index: number, round: number) {
  const link = `https://git.example.com/${index}/${round}`;
  return mlService(name(index), {
    'code-versioning': link,
    'unit-tests': (index + round) % 2 ? 'yes' : 'no',
  });
}

async function until(
  holds: () => Promise<boolean>,
  what: string,
  ms = 60_000,
): Promise<void> {
  const deadline = Date.now() + ms;
  while (!(await holds().catch(() => false))) {
    if (Date.now() > deadline) {
      throw new Error(`Not in time: ${what}`);
    }
    await sleep(100);
  }
}

const hasPostgres = testDatabaseIds().some(id => id !== 'SQLITE_3');
const describeOnPostgres = hasPostgres ? describe : describe.skip;

describeOnPostgres('three replicas on one PostgreSQL', () => {
  const log = new RunLog();
  const catalog = new MutableCatalog([group('growth', ['jo'])]);
  let postgres: RestartablePostgres;
  let server: CatalogServer;
  let replicas: Replica[];
  let knex: Knex;
  let poller: Poller;
  let round = 0;

  const change = (share: (index: number) => boolean) => {
    round += 1;
    for (let index = 0; index < SUBJECTS; index += 1) {
      if (share(index)) {
        catalog.put(version(index, round));
      }
    }
  };
  const everythingIsAssessed = () =>
    until(
      async () => (await outOfDate(knex, catalog)).length === 0,
      'every subject assessed as the catalog has it',
    );
  /** Resolves with who asks for a page, once one does. */
  const askedForPage = (wanted: number) =>
    new Promise<Replica>(resolve => {
      server.onPage = (asking, page) => {
        const replica = replicas.find(each => each.name === asking);
        if (page === wanted && replica?.alive) {
          server.onPage = () => {};
          resolve(replica);
        }
      };
    });

  const allAnswer = async () => {
    const answers = await Promise.all(
      replicas.map(replica => replica.get('/health')),
    );
    return answers.every(({ status }) => status === 200);
  };

  beforeAll(async () => {
    // Its own, since it is restarted under everybody who uses it.
    postgres = await RestartablePostgres.start();
    knex = knexFactory({
      client: 'pg',
      connection: postgres.url,
      searchPath: ['mlops-maturity'],
    });
    change(() => true);
    server = await CatalogServer.start(catalog);
    server.pageMs = 60;
    replicas = await Promise.all(
      ['first', 'second', 'third'].map(
        async each =>
          new Replica({
            name: each,
            port: await freePort(),
            token: 'a-token-for-the-test',
            connection: postgres.url,
            catalogUrl: server.url,
            mlopsMaturity: CONFIG,
          }),
      ),
    );
    log.add(
      `three processes start; the catalog has ${SUBJECTS} subjects in pages of 40`,
    );
    // The portal's own scheduler does not bear several that make its tables at once.
    const [first, ...others] = replicas;
    await first.start();
    await Promise.all(others.map(replica => replica.start()));
    await everythingIsAssessed();
    log.add('every subject is assessed');
    poller = new Poller(replicas);
    poller.start(SUBJECTS);
  });

  afterAll(async () => {
    await poller?.stop();
    await Promise.all((replicas ?? []).map(replica => replica.kill()));
    await server?.stop();
    await knex?.destroy();
    await postgres?.stop();
    log.finish('What was killed, and what held:');
  });

  const expectNothingLost = async () => {
    expect(await brokenHistory(knex)).toEqual([]);
    expect(await miscounted(knex)).toEqual([]);
    expect(await knex('subjects').whereNotNull('missing_since')).toEqual([]);
    expect(poller.problems).toEqual([]);
    const [{ count }] = await knex('changes').count({ count: '*' });
    log.add(
      `held: no subject hidden, ${count} change records without a gap or a double, rollups equal to a recount, ${poller.answers} answers of the API, the slowest after ${poller.slowestMs} ms`,
    );
  };

  it('lose nothing, whichever is killed in the middle of a sweep', async () => {
    const killed = new Set<string>();
    for (let kill = 1; kill <= KILLS; kill += 1) {
      change(index => (index + kill) % 2 === 0);
      const sweeping = await askedForPage(kill % 5);
      await sleep(kill * 17);
      // First the one that holds the sweep, then one that only serves: each time one that was spared so far.
      const idle = replicas.filter(replica => replica !== sweeping);
      const victim =
        kill % 2 === 1
          ? sweeping
          : idle.find(({ name: each }) => !killed.has(each)) ?? idle[0];
      await victim.kill();
      killed.add(victim.name);
      const left = await outOfDate(knex, catalog);
      log.add(
        `SIGKILL: ${victim.name}, ${
          victim === sweeping
            ? 'which holds the sweep'
            : `while ${sweeping.name} holds the sweep`
        }, ${left.length} subjects still to assess`,
      );
      // Longer than its lock holds, as the scheduler looks for dead locks when a process starts, or once a minute.
      await sleep(3200);
      await victim.start();
      await everythingIsAssessed();
      log.add(
        `${victim.name} is back; every subject is assessed at its newest`,
      );
    }
    expect(killed.size).toBeGreaterThan(1);
    await expectNothingLost();
    expect(poller.answers).toBeGreaterThan(0);
  });

  it('take no outage of the catalog for deletions', async () => {
    // What a process has never read of the catalog nobody can answer from it.
    await Promise.all(replicas.map(replica => replica.get('/scorecard')));
    for (const trouble of ['unavailable', 'half an answer'] as const) {
      change(index => index % 3 === 0);
      server.trouble = trouble;
      log.add(`the catalog answers: ${trouble}`);
      await sleep(1500);
      server.trouble = undefined;
    }
    server.pageMs = 400;
    log.add(
      'the catalog takes 400 ms a page, so that sweeps end half-finished',
    );
    await sleep(3500);
    server.pageMs = 20;
    await everythingIsAssessed();
    await expectNothingLost();
    expect(poller.answers).toBeGreaterThan(0);
  });

  it('go on after the database has dropped every connection', async () => {
    for (let time = 1; time <= 2; time += 1) {
      change(index => index % 4 !== 0);
      await askedForPage(2);
      poller.paused = true;
      await knex.raw(
        'select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()',
      );
      log.add('the database drops every connection, in the middle of a sweep');
      await until(allAnswer, 'all replicas answer again');
      poller.paused = false;
      await everythingIsAssessed();
    }
    await expectNothingLost();
    expect(poller.answers).toBeGreaterThan(0);
  });

  it('go on after the database was restarted', async () => {
    for (const awayMs of [0, 2500]) {
      change(index => index % 3 !== 1);
      const sweeping = await askedForPage(2);
      poller.paused = true;
      await postgres.restart(awayMs);
      log.add(
        `PostgreSQL is stopped while ${sweeping.name} sweeps, and is back after ${awayMs} ms`,
      );
      await until(allAnswer, 'all replicas answer again');
      poller.paused = false;
      expect(replicas.every(({ alive }) => alive)).toBe(true);
      await everythingIsAssessed();
      log.add('all answer again; every subject is assessed at its newest');
    }
    await expectNothingLost();
    expect(poller.answers).toBeGreaterThan(0);
  });

  it('switch once to a new release that is rolled out', async () => {
    const releases = async () =>
      (await knex('subjects').distinct('release')).map(row => row.release);
    const [before] = await releases();
    for (const replica of replicas) {
      await replica.kill();
      await replica.start(STRICTER);
      log.add(`${replica.name} is replaced by one of a new release`);
      change(index => index % 5 === 0);
      await sleep(1000);
    }
    await until(
      async () => !(await releases()).includes(before),
      'the new release judged everything',
    );
    await everythingIsAssessed();
    const [after, ...more] = await releases();
    expect(more).toEqual([]);
    const rows: { subject_id: number; release: string }[] = await knex(
      'changes',
    )
      .orderBy(['subject_id', 'revision'])
      .select('subject_id', 'release');
    const switches = new Map<number, number>();
    rows.forEach(({ subject_id: id, release }, index) => {
      const previous = rows[index - 1];
      if (previous?.subject_id === id && previous.release !== release) {
        switches.set(id, (switches.get(id) ?? 0) + 1);
      }
    });
    expect([...switches.values()].filter(times => times > 1)).toEqual([]);
    const byConfiguration = await knex('changes')
      .where({ cause: 'configuration', release: after })
      .count({ count: '*' });
    expect(Number(byConfiguration[0].count)).toBeGreaterThan(0);
    log.add(
      `held: ${switches.size} subjects went from release ${before} to ${after}, each once`,
    );
    await expectNothingLost();
    expect(poller.answers).toBeGreaterThan(0);
  });
});
