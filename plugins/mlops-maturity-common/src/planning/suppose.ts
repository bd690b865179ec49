import type { Claim } from '../evidence/Claim';
import type { Evidence } from '../evidence/Evidence';
import type { Grade } from '../evidence/Grade';

/**
 * The evidence as it would be if the owner's descriptor, or another source, said that practices are met, or are not.
 *
 * What that source says of them now is replaced; what others say stays, because an owner cannot edit it away.
 *
 * @param practices - by practice: the grade its new claim would have, or `no`.
 * @public
 */
export function suppose(
  evidence: Evidence,
  practices: ReadonlyMap<string, Grade | 'no'>,
  source: string = 'annotation',
): Evidence {
  const supposed = [...practices].map(
    ([practice, said]): Claim => ({
      practice,
      met: said !== 'no',
      grade: said === 'no' ? 'declared' : said,
      source,
    }),
  );
  return {
    ...evidence,
    claims: [
      ...evidence.claims.filter(
        claim => claim.source !== source || !practices.has(claim.practice),
      ),
      ...supposed,
    ],
  };
}
