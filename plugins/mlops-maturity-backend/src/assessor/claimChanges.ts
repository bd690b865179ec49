import {
  ChangedClaim,
  Claim,
  ClaimChange,
  PRACTICE_LIST_NAME,
  PracticeCatalog,
} from 'backstage-plugin-mlops-maturity-common';

const DAY_IN_MS = 24 * 60 * 60 * 1000;

/** A claim is the same one while it comes from the same place. */
function placeOf({ practice, source, key, author }: Claim): string {
  return `${practice}\u0000${source}\u0000${key ?? ''}\u0000${author ?? ''}`;
}

const isOfTheSamePlace = (a: Claim | undefined, b: Claim) =>
  a?.practice === b.practice &&
  a.source === b.source &&
  a.key === b.key &&
  a.author === b.author;

function shown({ met, grade, date, key, value }: Claim): ChangedClaim {
  return {
    met,
    grade,
    ...(date !== undefined && { date }),
    ...(key !== undefined && { key }),
    ...(value !== undefined && { value }),
  };
}

/** Whether two claims from one place say the same. Of the list of practices the text may differ: it is the others that did. */
function saysTheSame(a: Claim, b: Claim): boolean {
  return (
    a.met === b.met &&
    a.grade === b.grade &&
    a.date === b.date &&
    (a.value === b.value || Boolean(b.key?.endsWith(`/${PRACTICE_LIST_NAME}`)))
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
  const { from, to } = options;
  // Nearly always claims keep their order: those that do need no name for their place.
  const moved = new Map(
    from
      .filter((claim, at) => !isOfTheSamePlace(to[at], claim))
      .map(claim => [placeOf(claim), claim]),
  );
  const takeEarlier = (claim: Claim, at: number) => {
    if (isOfTheSamePlace(from[at], claim)) {
      return from[at];
    }
    const place = placeOf(claim);
    const earlier = moved.get(place);
    moved.delete(place);
    return earlier;
  };
  const changes: ClaimChange[] = [];
  for (const [at, claim] of to.entries()) {
    const { practice, source } = claim;
    const earlier = takeEarlier(claim, at);
    if (!earlier) {
      changes.push({ kind: 'came', practice, source, to: shown(claim) });
    } else if (!saysTheSame(earlier, claim)) {
      changes.push({
        kind: 'changed',
        practice,
        source,
        from: shown(earlier),
        to: shown(claim),
      });
    } else if (hasExpired(claim, options)) {
      changes.push({ kind: 'expired', practice, source, from: shown(earlier) });
    }
  }
  for (const claim of moved.values()) {
    const { practice, source } = claim;
    changes.push({ kind: 'went', practice, source, from: shown(claim) });
  }
  return changes;
}
