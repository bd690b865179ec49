import type { Evidence } from '../../evidence/Evidence';
import type { PracticeCatalog } from '../../practice/PracticeCatalog';

const DAY_IN_MS = 24 * 60 * 60 * 1000;

/**
 * Practices that only dated evidence shows, with the first day on which none of it holds any more. One for which a
 * claim stands without a date does not end.
 *
 * @public
 */
export function endingsOf(
  { claims }: Pick<Evidence, 'claims'>,
  practices: PracticeCatalog,
): { practice: string; until: string }[] {
  const latest = new Map<string, string>();
  const lasting = new Set<string>();
  for (const { practice, met, date } of claims) {
    const lifetime = practices.get(practice)?.lifetimeDays;
    if (met && lifetime !== undefined) {
      if (date === undefined) {
        lasting.add(practice);
      } else {
        const end = Date.parse(date) + lifetime * DAY_IN_MS;
        const until = new Date(end).toISOString().slice(0, 10);
        if (until > (latest.get(practice) ?? '')) {
          latest.set(practice, until);
        }
      }
    }
  }
  return [...latest].flatMap(([practice, until]) =>
    lasting.has(practice) ? [] : [{ practice, until }],
  );
}
