import type {
  ChangeCause,
  LevelTransition,
} from 'backstage-plugin-mlops-maturity-common';
import type { Knex } from 'knex';
import type { SubjectFilter, VisibleRefs } from '../MaturityStore';
import type { LevelChangesTable } from '../tables';
import { whereSubject } from './whereSubject';

type Row = Pick<
  LevelChangesTable,
  'revision' | 'at' | 'from_level' | 'from_unrated' | 'to_level' | 'to_unrated'
> & { ref: string; cause: string; release: string };

const side = (level: number | null, unrated: boolean | 0 | 1 | null) =>
  level === null ? undefined : { level, unrated: Boolean(unrated) };

/** Every change of level under a model since an instant, of subjects that are held today and match. */
export async function levelTransitions(
  knex: Knex,
  request: {
    model: string;
    since: string;
    visible?: VisibleRefs;
    filter?: SubjectFilter;
  },
): Promise<LevelTransition[]> {
  const query = knex('level_changes as l')
    .join('changes as c', join =>
      join.on('c.subject_id', 'l.subject_id').andOn('c.revision', 'l.revision'),
    )
    .join('subjects as s', 's.id', 'l.subject_id')
    .where('l.model', request.model)
    .where('l.at', '>=', request.since);
  const rows: Row[] = await whereSubject(knex, query, request).select(
    's.ref',
    'l.revision',
    'l.at',
    'l.from_level',
    'l.from_unrated',
    'l.to_level',
    'l.to_unrated',
    'c.cause',
    'c.release',
  );
  return rows.map(row => ({
    subject: row.ref,
    revision: row.revision,
    at: row.at,
    cause: row.cause as ChangeCause,
    release: row.release,
    from: side(row.from_level, row.from_unrated),
    to: side(row.to_level, row.to_unrated),
  }));
}
