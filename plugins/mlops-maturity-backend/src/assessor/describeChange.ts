import type {
  ChangeCause,
  Evidence,
  PracticeCatalog,
} from 'backstage-plugin-mlops-maturity-common';
import type {
  StoredAssessment,
  StoredSubject,
  SubjectState,
} from '../store/rows';
import type { Change } from '../store/SubjectWrite';
import { claimChanges } from './claimChanges';
import { factChanges } from './factChanges';
import { levelChanges } from './levelChanges';
import { measureChanges } from './measureChanges';
import { waiverChanges } from './waiverChanges';

/** A subject as it is now. */
export interface Judged {
  state: SubjectState;
  evidence?: Evidence;
  assessments: StoredAssessment[];
}

function causeOf(
  previous: StoredSubject,
  next: Judged,
  difference: Pick<Change, 'claims' | 'waivers' | 'facts' | 'measures'>,
): ChangeCause {
  if (next.state === 'excluded' && previous.state !== 'excluded') {
    return 'excluded';
  }
  if (previous.missingSince || previous.state === 'excluded') {
    return 'returned';
  }
  if (
    difference.measures.length > 0 ||
    difference.claims.some(({ kind }) => kind !== 'expired')
  ) {
    return 'evidence';
  }
  if (difference.waivers.some(({ kind }) => kind !== 'expired')) {
    return 'waiver';
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
    return {
      at,
      cause: 'newcomer',
      claims: [],
      waivers: [],
      facts: [],
      measures: [],
      levels,
    };
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
  const waivers =
    from && to
      ? waiverChanges({
          from: from.waivers,
          to: to.waivers,
          after: previous.assessedAt,
          at,
        })
      : [];
  const facts = from && to ? factChanges(from.subject, to.subject) : [];
  const measures = from && to ? measureChanges(from.measures, to.measures) : [];
  const difference = { claims, waivers, facts, measures };
  const isVisible = !previous.missingSince;
  if (
    isVisible &&
    previous.state === next.state &&
    [...Object.values(difference), levels].every(list => list.length === 0)
  ) {
    return undefined;
  }
  return {
    at,
    cause: options.cause ?? causeOf(previous, next, difference),
    ...difference,
    levels,
  };
}
