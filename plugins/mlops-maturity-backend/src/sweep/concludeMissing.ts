import type { KnownSubject } from '../store/operations/readKnownSubjects';

/** A sweep that would hide more than this share of all subjects, and more than the number, hides none at first. */
const SUSPICIOUS_SHARE = 0.2;
const SUSPICIOUS_NUMBER = 10;

/** Why a subject is to be hidden. */
export type AbsenceCause = 'missing' | 'not-matching';

export interface Absence {
  id: number;
  cause: AbsenceCause;
  suspectedIn?: number;
}

/** What a complete sweep concludes of the subjects it has not seen. */
export interface Conclusion {
  hide: Absence[];
  /** Missed like these many at once; the next complete sweep that misses them too hides them. */
  suspect: Absence[];
  /** Why some are only suspected. */
  because?: string;
}

/**
 * A catalog that is briefly empty, or a filter that was narrowed by mistake, looks like a great many deletions at once:
 * they are believed when two complete sweeps in a row say so.
 *
 * @param options - `known`: every stored subject; `absence`: why a subject is not one any more, or undefined;
 *   `lastComplete`: id of the complete sweep before this one.
 */
export function concludeMissing(options: {
  known: Iterable<[ref: string, known: KnownSubject]>;
  absence: (ref: string) => AbsenceCause | undefined;
  lastComplete?: number;
}): Conclusion {
  const absent: Absence[] = [];
  let visible = 0;
  for (const [ref, { id, missingSince, suspectedIn }] of options.known) {
    if (missingSince) {
      continue;
    }
    visible += 1;
    const cause = options.absence(ref);
    if (cause) {
      absent.push({ id, cause, suspectedIn });
    }
  }
  if (
    absent.length <= SUSPICIOUS_NUMBER ||
    absent.length <= visible * SUSPICIOUS_SHARE
  ) {
    return { hide: absent, suspect: [] };
  }
  const isAgreed = ({ suspectedIn }: Absence) =>
    suspectedIn !== undefined && suspectedIn === options.lastComplete;
  const suspect = absent.filter(each => !isAgreed(each));
  return {
    hide: absent.filter(isAgreed),
    suspect,
    ...(suspect.length > 0 && {
      because: `${absent.length} of ${visible} subjects were not there or matched no longer. They stay until another complete sweep agrees; if that is a mistake, mend the catalog or 'mlopsMaturity.subjects'.`,
    }),
  };
}
