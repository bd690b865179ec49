import { ConfigReader } from '@backstage/config';
import knexFactory, { type Knex } from 'knex';
import { DateTime } from 'luxon';
import { describeChange } from '../../assessor/describeChange';
import { Engine } from '../../assessor/Engine';
import { loadModelSet } from '../../assessor/loadModelSet';
import { rejudge } from '../../assessor/rejudge';
import { readMlopsMaturityConfig } from '../../config';
import { DatabaseMaturityStore } from '../../store/DatabaseMaturityStore';
import type { StoredSubject } from '../../store/rows';
import type { SubjectWrite } from '../../store/SubjectWrite';
import { pastEvidence, type PastEvidence } from './pastEvidence';

/** When the models of today took the place of stricter ones. */
const RELEASED_DAYS_AGO = 33;

const SILENT = { warn() {} } as unknown as Parameters<
  typeof loadModelSet
>[0]['logger'];

const daysAgo = (days: number) => DateTime.utc().minus({ days }).toISO();

/** The engine of today, and one of the past: another version of the models, and stricter ones. */
async function engines(models: string[]) {
  const config = readMlopsMaturityConfig(
    new ConfigReader({ mlopsMaturity: { models } }),
  );
  const load = (minimumGrades: typeof config.minimumGrades) =>
    loadModelSet({
      config: { ...config, minimumGrades },
      contributions: { models: [], practices: [] },
      recordVersions: async () => new Set(),
      logger: SILENT,
    });
  const now = await load(config.minimumGrades);
  const then = await load(
    models.includes('five-stage')
      ? { ...config.minimumGrades, 'five-stage': { 2: 'backed' } }
      : config.minimumGrades,
  );
  const older = then.models.map(model => ({ ...model, version: '0.9.0' }));
  return {
    now: new Engine(now, config),
    then: new Engine({ ...then, models: older }, config),
    annotationPrefix: config.annotationPrefix,
  };
}

/** Forgets what is stored of subjects, and the counts with it. */
async function forget(tx: Knex.Transaction): Promise<void> {
  await tx('subjects').delete();
  await tx('rollups').delete();
}

/**
 * Gives the subjects of a portal that was started just now a past, as if it had been running for months: judged by the
 * real engine and written by the real store, only that the clock is set. What is stored of today stays as it is.
 *
 * @param file - the plugin's SQLite database; its portal may be running
 */
export async function writePast(file: string): Promise<void> {
  const knex = knexFactory({
    client: 'better-sqlite3',
    connection: { filename: file },
    useNullAsDefault: true,
  });
  try {
    await knex.raw('pragma foreign_keys = on');
    await knex.raw('pragma busy_timeout = 20000');
    // All at once: a sweep must not find half of it.
    await knex.transaction(rewrite);
  } finally {
    await knex.destroy();
  }
}

async function rewrite(tx: Knex.Transaction): Promise<void> {
  const store = new DatabaseMaturityStore(tx);
  const rows: { model: string }[] = await tx('assessments').distinct('model');
  const { now, then, annotationPrefix } = await engines(
    rows.map(({ model }) => model),
  );
  const release = (await tx('state').where({ id: 1 }).first()).active_release;
  const subjects: StoredSubject[] = [];
  for await (const page of store.streamSubjects({ pageSize: 500 })) {
    subjects.push(...page.filter(({ missingSince }) => !missingSince));
  }
  await forget(tx);

  const pasts = new Map<string, PastEvidence[]>();
  [...subjects]
    .sort((a, b) => (a.subject < b.subject ? -1 : 1))
    .forEach(({ subject, evidence }, index) => {
      if (evidence) {
        const { practices } = now.modelSet;
        pasts.set(
          subject,
          pastEvidence({ evidence, index, practices, annotationPrefix }),
        );
      }
    });
  const byRef = new Map(subjects.map(each => [each.subject, each]));
  const events = [...pasts]
    .flatMap(([ref, past]) => past.map(each => ({ ref, ...each })))
    .sort((a, b) => b.daysAgo - a.daysAgo);
  const write = (writes: SubjectWrite[], under: string) =>
    writes.length > 0
      ? store.saveSubjects({ writes, release: under })
      : undefined;

  const past = `past-${release}`.slice(0, 12);
  await store.activateRelease({ release: past, at: daysAgo(120) });
  for (const event of events.filter(each => each.daysAgo > RELEASED_DAYS_AGO)) {
    await write([await step(event, then)], past);
  }
  await store.activateRelease({ release, at: daysAgo(RELEASED_DAYS_AGO) });
  const stored = await store.readSubjects([...byRef.keys()]);
  await write(
    stored.map(each =>
      rejudge({ stored: each, engine: now, at: daysAgo(RELEASED_DAYS_AGO) }),
    ),
    release,
  );
  for (const event of events.filter(
    each => each.daysAgo <= RELEASED_DAYS_AGO,
  )) {
    await write([await step(event, now)], release);
  }
  // What had no evidence has no past, and comes back as it was.
  await write(
    subjects
      .filter(({ subject }) => !pasts.has(subject))
      .map(({ id: _id, revision: _revision, ...kept }) => kept),
    release,
  );

  async function step(
    { ref, daysAgo: days, evidence }: PastEvidence & { ref: string },
    engine: Engine,
  ): Promise<SubjectWrite> {
    const today = byRef.get(ref)!;
    const { id: _id, revision: _revision, ...kept } = today;
    const at = daysAgo(days);
    const previous = await store.readSubject(ref);
    const judged = { evidence, ...engine.judge(evidence, at) };
    return {
      ...kept,
      reason: undefined,
      ...judged,
      previous,
      assessedAt: evidence === today.evidence ? today.assessedAt : at,
      change: describeChange({
        previous,
        next: judged,
        at,
        practices: engine.modelSet.practices,
      }),
    };
  }
}
