import {
  calendarDayOf,
  type Attestation,
  type AttestationState,
  type WaiverDebt,
  type WaiverRecord,
  type WaiverState,
} from 'backstage-plugin-mlops-maturity-common';
import type { Knex } from 'knex';
import type {
  Page,
  PageRequest,
  SubjectFilter,
  VisibleRefs,
} from '../MaturityStore';
import type { AttestationsTable, WaiversTable } from '../tables';
import { attestationOf } from './attestations';
import { countOf, readPage } from './keyset';
import { waiverRecordOf } from './waivers';
import { whereSubject } from './whereSubject';

const DAY_IN_MS = 24 * 60 * 60 * 1000;
/** A waiver that ends within so many days is soon to be renewed or done without. */
const SOON_DAYS = 30;

interface Scope {
  visible?: VisibleRefs;
  filter?: SubjectFilter;
}

interface AddedRequest extends PageRequest, Scope {
  /** Entity ref. */
  subject?: string;
  practice?: string;
}

export interface AttestationsRequest extends AddedRequest {
  state?: AttestationState[];
  unconfirmed?: boolean;
}

export interface WaiversRequest extends AddedRequest {
  state?: WaiverState[];
  inForce?: boolean;
  endsWithin?: number;
  /** The instant of asking, by which one is in force or not. */
  at: string;
}

/** The day so many days after the one of an instant. */
function dayAfter(at: string, days: number): string {
  return calendarDayOf(
    new Date(Date.parse(at) + days * DAY_IN_MS).toISOString(),
  );
}

function whereAdded(
  knex: Knex,
  table: 'attestations' | 'waivers',
  request: Scope & {
    subject?: string;
    practice?: string;
    state?: readonly string[];
  },
): Knex.QueryBuilder {
  const { subject, practice, state } = request;
  const query = knex(`${table} as a`).join('subjects as s', join =>
    join.on('s.id', 'a.subject_id'),
  );
  if (subject !== undefined) {
    query.where('s.ref', subject);
  }
  if (practice !== undefined) {
    query.where('a.practice', practice);
  }
  if (state) {
    query.whereIn('a.state', state);
  }
  return whereSubject(knex, query, request);
}

function whereInForce(query: Knex.QueryBuilder, at: string) {
  const today = calendarDayOf(at);
  return query
    .where('a.state', 'approved')
    .where('a.from_day', '<=', today)
    .where('a.until_day', '>', today);
}

function whereWaivers(knex: Knex, request: WaiversRequest) {
  const query = whereAdded(knex, 'waivers', request);
  if (request.inForce) {
    whereInForce(query, request.at);
  }
  if (request.endsWithin !== undefined) {
    query
      .where('a.state', 'approved')
      .where('a.until_day', '>', calendarDayOf(request.at))
      .where('a.until_day', '<=', dayAfter(request.at, request.endsWithin));
  }
  return query;
}

function whereAttestations(knex: Knex, request: AttestationsRequest) {
  const query = whereAdded(knex, 'attestations', request);
  if (request.unconfirmed) {
    query.whereNull('a.confirmed_by');
  }
  return query;
}

/** Newest first. */
export async function listAttestations(
  knex: Knex,
  request: AttestationsRequest,
): Promise<Page<Attestation>> {
  const { rows, ...cursors } = await readPage<
    AttestationsTable & { ref: string }
  >({
    knex,
    query: whereAttestations(knex, request).select('a.*', 's.ref'),
    order: {
      name: 'attested',
      expression: knex.raw('??', ['a.at']),
      descending: true,
      unique: ['a.id'],
    },
    request,
  });
  return {
    items: rows.map(row => attestationOf(row, row.ref)),
    totalItems: await countOf(whereAttestations(knex, request)),
    ...cursors,
  };
}

/** Newest first. */
export async function listWaivers(
  knex: Knex,
  request: WaiversRequest,
): Promise<Page<WaiverRecord>> {
  const { rows, ...cursors } = await readPage<WaiversTable & { ref: string }>({
    knex,
    query: whereWaivers(knex, request).select('a.*', 's.ref'),
    order: {
      name: 'requested',
      expression: knex.raw('??', ['a.requested_at']),
      descending: true,
      unique: ['a.id'],
    },
    request,
  });
  return {
    items: rows.map(row => waiverRecordOf(row, row.ref)),
    totalItems: await countOf(whereWaivers(knex, request)),
    ...cursors,
  };
}

/** What is excused for a time, of the subjects in the scope. */
export async function countWaiverDebt(
  knex: Knex,
  request: Scope & { at: string },
): Promise<WaiverDebt> {
  const inForce = () =>
    whereInForce(whereAdded(knex, 'waivers', request), request.at);
  const [{ subjects }]: { subjects: number | string }[] =
    await inForce().countDistinct({ subjects: 'a.subject_id' });
  return {
    inForce: await countOf(inForce()),
    subjects: Number(subjects),
    endingSoon: await countOf(
      inForce().where('a.until_day', '<=', dayAfter(request.at, SOON_DAYS)),
    ),
    requested: await countOf(
      whereAdded(knex, 'waivers', { ...request, state: ['requested'] }),
    ),
  };
}
