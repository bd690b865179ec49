import type {
  Claim,
  Evidence,
  PracticeCatalog,
} from 'backstage-plugin-mlops-maturity-common';

/** What a subject was known by at some time in the past. */
export interface PastEvidence {
  daysAgo: number;
  evidence: Evidence;
}

const OLDEST = 120;

/**
 * How a subject may have come to what is known of it today, oldest first, and never today itself: by its place in the
 * list it got evidence, lost some, changed a fact, or came late. The same for the same evidence.
 */
export function pastEvidence(options: {
  evidence: Evidence;
  index: number;
  practices: PracticeCatalog;
  annotationPrefix: string;
}): PastEvidence[] {
  const { evidence, index, practices, annotationPrefix } = options;
  const steps: PastEvidence[] = [];
  let current = evidence;
  const before = (daysAgo: number, change: (now: Evidence) => Evidence) => {
    steps.push({ daysAgo, evidence: current });
    current = change(current);
  };
  if (index % 7 === 2) {
    before(5, now => ({ ...now, subject: withCriticality(now, 'low') }));
  }
  if (index % 3 === 0) {
    before(12, now => withoutLast(now, 2));
  }
  if (index % 5 === 1) {
    before(26, now => ({
      ...now,
      claims: [
        ...now.claims,
        ...lost(now, practices, annotationPrefix).slice(0, 3),
      ],
    }));
  }
  if (index % 4 === 3) {
    before(55, now => withoutLast(now, 2));
  }
  const cameAgo = index % 9 === 4 ? 18 : OLDEST;
  return [
    ...steps.filter(({ daysAgo }) => daysAgo < cameAgo),
    { daysAgo: cameAgo, evidence: current },
  ].reverse();
}

function withCriticality(
  { subject }: Evidence,
  criticality: string,
): Evidence['subject'] {
  return subject.facts.criticality
    ? { ...subject, facts: { ...subject.facts, criticality } }
    : subject;
}

const isOwn = ({ met, source }: Claim) => met && source === 'annotation';

function withoutLast(evidence: Evidence, count: number): Evidence {
  const gone = new Set(evidence.claims.filter(isOwn).slice(-count));
  return {
    ...evidence,
    claims: evidence.claims.filter(claim => !gone.has(claim)),
  };
}

/** Claims about practices that nobody speaks of today. */
function lost(
  { claims }: Evidence,
  practices: PracticeCatalog,
  annotationPrefix: string,
): Claim[] {
  const told = new Set(claims.map(({ practice }) => practice));
  return [
    'unit-tests',
    'code-versioning',
    'data-versioning',
    'integration-tests',
    'metrics-monitoring',
    'access-control',
  ]
    .filter(practice => practices.get(practice) && !told.has(practice))
    .map(practice => ({
      practice,
      met: true,
      grade: 'backed',
      source: 'annotation',
      key: `${annotationPrefix}/${practice}`,
      value: `https://ci.example.com/${practice}`,
      pointer: { type: 'url', url: `https://ci.example.com/${practice}` },
    }));
}
