import { Tally } from 'backstage-plugin-mlops-maturity-common';
import type { Knex } from 'knex';
import { entityEtag } from '../../assessor/entityEtag';
import type { MutableCatalog } from '../../__testUtils__/MutableCatalog';
import { DatabaseMaturityStore } from '../../store/DatabaseMaturityStore';
import { ROLLUP_DIMENSIONS } from '../../store/operations/rollupCounts';

const MODEL = 'five-stage';

/** Subjects that are not assessed as the catalog has them now. */
export async function outOfDate(
  knex: Knex,
  catalog: MutableCatalog,
): Promise<string[]> {
  const fingerprints = new Map<string, string>(
    (await knex('subjects').select('ref', 'fingerprint')).map(row => [
      row.ref,
      row.fingerprint,
    ]),
  );
  return [...catalog.entities()]
    .filter(({ kind }) => kind === 'Component')
    .filter(
      entity =>
        !fingerprints
          .get(`component:default/${entity.metadata.name}`)
          ?.startsWith(`${entityEtag(entity)}.`),
    )
    .map(({ metadata }) => metadata.name);
}

/**
 * Everything about the change records that could be wrong: each must begin where the one before it ended, the last must
 * end at what is stored, and what a claim says must have come from what it said before. A record that was lost breaks
 * the chain, and so does one that is there twice.
 */
export async function brokenHistory(knex: Knex): Promise<string[]> {
  const store = new DatabaseMaturityStore(knex);
  const problems: string[] = [];
  const refs: string[] = await knex('subjects').pluck('ref');
  for (const subject of await store.readSubjects(refs)) {
    const name = subject.subject;
    const changes = await store.changes({ subject: name, limit: 10_000 });
    changes.reverse();
    const newcomers = changes.filter(({ cause }) => cause === 'newcomer');
    if (newcomers.length !== 1 || changes[0]?.cause !== 'newcomer') {
      problems.push(`${name} came ${newcomers.length} times`);
    }
    let level: number | undefined;
    let value: string | undefined;
    for (const { revision, levels, claims } of changes) {
      const change = levels.find(({ model }) => model === MODEL);
      if (change && change.from?.level !== level) {
        problems.push(
          `${name} at revision ${revision} was ${change.from?.level} and not ${level}`,
        );
      }
      level = change ? change.to?.level : level;
      for (const { practice, from, to } of claims) {
        if (practice === 'code-versioning') {
          if (value !== undefined && from?.value !== value) {
            problems.push(
              `${name} at revision ${revision} said ${from?.value} and not ${value}`,
            );
          }
          value = to?.value;
        }
      }
    }
    const stored = subject.assessments.find(({ model }) => model === MODEL);
    if (stored?.level !== level) {
      problems.push(
        `${name} is ${stored?.level} and its history says ${level}`,
      );
    }
    const said = subject.evidence?.claims.find(
      ({ practice }) => practice === 'code-versioning',
    )?.value;
    if (value !== undefined && said !== value) {
      problems.push(`${name} says ${said} and its history says ${value}`);
    }
  }
  return problems;
}

/** The rollups counted beforehand that a count of every row does not confirm. */
export async function miscounted(knex: Knex): Promise<string[]> {
  const store = new DatabaseMaturityStore(knex);
  const rows = await store.rollupRows({ model: MODEL });
  const problems: string[] = [];
  for (const dimension of ROLLUP_DIMENSIONS) {
    const naive = new Map<string, Tally>();
    for (const row of rows) {
      const member = row[dimension] ?? '';
      naive.set(member, naive.get(member) ?? new Tally());
      naive.get(member)!.add(row);
    }
    const counted = await store.rollupCounts({ model: MODEL, dimension });
    for (const [member, tally] of naive) {
      const before = counted.get(member);
      if (
        before?.assessed !== tally.assessed ||
        before.known.value !== tally.known.value ||
        before.atTarget.value !== tally.atTarget.value
      ) {
        problems.push(`${dimension} ${member}`);
      }
    }
  }
  return problems;
}
