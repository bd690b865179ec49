import type { Remembered } from './SweepMemory';

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
 * Why a stored subject is none any more, after a pass over the whole catalog; undefined: it is one, or, where it could
 * not be recognized, may be one.
 */
export function absenceOf(
  entry: Remembered,
  hasSeen: (entry: Remembered) => boolean,
): AbsenceCause | undefined {
  if (!hasSeen(entry)) {
    return 'missing';
  }
  return entry.recognized?.decision === 'not-a-subject'
    ? 'not-matching'
    : undefined;
}

/**
 * A catalog that is briefly empty, or a filter that was narrowed by mistake, looks like a great many deletions at once:
 * they are believed when two complete sweeps in a row say so.
 *
 * @param options - `entries`: everything remembered after a pass over the whole catalog, `hasSeen`: whether it saw an
 *   entity; `lastComplete`: id of the complete sweep before this one.
 */
export function concludeMissing(options: {
  entries: { forEach(visit: (entry: Remembered) => void): void };
  hasSeen: (entry: Remembered) => boolean;
  lastComplete?: number;
}): Conclusion {
  const absent: Absence[] = [];
  let visible = 0;
  options.entries.forEach(entry => {
    const { known } = entry;
    if (!known || known.missingSince) {
      return;
    }
    visible += 1;
    const cause = absenceOf(entry, options.hasSeen);
    if (cause) {
      absent.push({ id: known.id, cause, suspectedIn: known.suspectedIn });
    }
  });
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
