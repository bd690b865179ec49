import {
  Claim,
  Evidence,
  PRACTICE_LIST_NAME,
  PracticeCatalog,
} from 'backstage-plugin-mlops-maturity-common';
import type {
  ChangeCause,
  ChangedClaim,
  ChangeRecord,
  ClaimChange,
  LevelChange,
  LevelState,
} from '../store/ChangeRecord';
import type {
  StoredAssessment,
  StoredSubject,
  SubjectState,
} from '../store/rows';
import type { Change } from '../store/SubjectWrite';

const DAY_IN_MS = 24 * 60 * 60 * 1000;

/** A claim is the same one while it comes from the same place. */
function placeOf({ practice, source, key, author }: Claim): string {
  return [practice, source, key, author].join('\u0000');
}

function shown({ met, grade, date, key, value }: Claim): ChangedClaim {
  return {
    met,
    grade,
    ...(date !== undefined && { date }),
    ...(key !== undefined && { key }),
    ...(value !== undefined && { value }),
  };
}

/** What of a claim can change: not the text of the list of practices, where it is the others that did. */
function saidBy(claim: ChangedClaim): string {
  const { value, ...rest } = claim;
  return JSON.stringify(
    claim.key?.endsWith(`/${PRACTICE_LIST_NAME}`) ? rest : { ...rest, value },
  );
}

function hasExpired(
  { practice, met, date }: Claim,
  options: { after: string; at: string; practices: PracticeCatalog },
): boolean {
  const lifetime = options.practices.get(practice)?.lifetimeDays;
  if (!met || date === undefined || lifetime === undefined) {
    return false;
  }
  const end = Date.parse(date) + lifetime * DAY_IN_MS;
  return Date.parse(options.after) < end && end <= Date.parse(options.at);
}

/** The difference of two lists of claims, and what ran out meanwhile. */
export function claimChanges(options: {
  from: Claim[];
  to: Claim[];
  /** When `from` was judged, and when `to` is. */
  after: string;
  at: string;
  practices: PracticeCatalog;
}): ClaimChange[] {
  const before = new Map(options.from.map(claim => [placeOf(claim), claim]));
  const changes: ClaimChange[] = [];
  for (const claim of options.to) {
    const { practice, source } = claim;
    const earlier = before.get(placeOf(claim));
    before.delete(placeOf(claim));
    const to = shown(claim);
    const from = earlier && shown(earlier);
    if (!from) {
      changes.push({ kind: 'came', practice, source, to });
    } else if (saidBy(from) !== saidBy(to)) {
      changes.push({ kind: 'changed', practice, source, from, to });
    } else if (hasExpired(claim, options)) {
      changes.push({ kind: 'expired', practice, source, from });
    }
  }
  for (const claim of before.values()) {
    const { practice, source } = claim;
    changes.push({ kind: 'went', practice, source, from: shown(claim) });
  }
  return changes;
}

/** The difference of what decides what applies to a subject, and where it counts. */
export function factChanges(
  from: Evidence['subject'],
  to: Evidence['subject'],
): ChangeRecord['facts'] {
  const told = (subject: Evidence['subject']): Record<string, string> => {
    const { facts, kind, type, lifecycle, owner, system, tags } = subject;
    return JSON.parse(
      JSON.stringify({
        ...facts,
        kind: kind.toLocaleLowerCase('en-US'),
        type,
        lifecycle,
        owner,
        system,
        tags: [...tags].sort().join(', '),
      }),
    );
  };
  const before = told(from);
  const after = told(to);
  return [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .filter(fact => before[fact] !== after[fact])
    .map(fact => ({
      fact,
      ...(before[fact] !== undefined && { from: before[fact] }),
      ...(after[fact] !== undefined && { to: after[fact] }),
    }));
}

const levelState = (
  stored: StoredAssessment | undefined,
): LevelState | undefined =>
  stored && {
    level: stored.level,
    confirmedLevel: stored.confirmedLevel,
    unrated: stored.unrated,
  };

/** The models in which the level, the confirmed one, or being rated changed. */
export function levelChanges(
  from: StoredAssessment[],
  to: StoredAssessment[],
): LevelChange[] {
  const before = new Map(from.map(stored => [stored.model, stored]));
  const after = new Map(to.map(stored => [stored.model, stored]));
  return [...new Set([...before.keys(), ...after.keys()])].flatMap(model => {
    const earlier = levelState(before.get(model));
    const later = levelState(after.get(model));
    return JSON.stringify(earlier) === JSON.stringify(later)
      ? []
      : [
          {
            model,
            version: (after.get(model) ?? before.get(model)!).version,
            ...(earlier && { from: earlier }),
            ...(later && { to: later }),
          },
        ];
  });
}

/** A subject as it is now. */
export interface Judged {
  state: SubjectState;
  evidence?: Evidence;
  assessments: StoredAssessment[];
}

function causeOf(
  previous: StoredSubject,
  next: Judged,
  difference: Pick<Change, 'claims' | 'facts'>,
): ChangeCause {
  if (next.state === 'excluded' && previous.state !== 'excluded') {
    return 'excluded';
  }
  if (previous.missingSince || previous.state === 'excluded') {
    return 'returned';
  }
  if (difference.claims.some(({ kind }) => kind !== 'expired')) {
    return 'evidence';
  }
  return difference.facts.length > 0 ? 'facts' : 'expiry';
}

/**
 * What changed about a subject since it was stored, and why.
 *
 * @param options - `cause`: where it is known beforehand.
 * @returns undefined where nothing changed that anybody would ask about.
 */
export function describeChange(options: {
  previous?: StoredSubject;
  next: Judged;
  at: string;
  practices: PracticeCatalog;
  cause?: ChangeCause;
}): Change | undefined {
  const { previous, next, at, practices } = options;
  const levels = levelChanges(previous?.assessments ?? [], next.assessments);
  if (!previous) {
    // What it came with is in its evidence; a newcomer's claims are not news.
    return { at, cause: 'newcomer', claims: [], facts: [], levels };
  }
  const from = previous.evidence;
  const to = next.evidence;
  const claims =
    from && to
      ? claimChanges({
          from: from.claims,
          to: to.claims,
          after: previous.assessedAt,
          at,
          practices,
        })
      : [];
  const facts = from && to ? factChanges(from.subject, to.subject) : [];
  const isVisible = !previous.missingSince;
  if (
    isVisible &&
    previous.state === next.state &&
    claims.length + facts.length + levels.length === 0
  ) {
    return undefined;
  }
  return {
    at,
    cause: options.cause ?? causeOf(previous, next, { claims, facts }),
    claims,
    facts,
    levels,
  };
}
