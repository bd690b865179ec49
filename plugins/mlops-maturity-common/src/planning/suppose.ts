import type { Claim } from '../evidence/Claim';
import type { Evidence } from '../evidence/Evidence';
import type { Grade } from '../evidence/Grade';

/**
 * The evidence as it would be if the owner's descriptor said that practices are met, or are not.
 *
 * What the annotations say of them now is replaced; what other sources say stays, because an owner cannot
 * edit it away.
 *
 * @param practices - by practice: the grade its new annotation would have, or `no`.
 * @public
 */
export function suppose(
  evidence: Evidence,
  practices: ReadonlyMap<string, Grade | 'no'>,
): Evidence {
  const supposed = [...practices].map(
    ([practice, said]): Claim => ({
      practice,
      met: said !== 'no',
      grade: said === 'no' ? 'declared' : said,
      source: 'annotation',
    }),
  );
  return {
    ...evidence,
    claims: [
      ...evidence.claims.filter(
        claim =>
          claim.source !== 'annotation' || !practices.has(claim.practice),
      ),
      ...supposed,
    ],
  };
}
