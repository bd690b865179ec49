import type { SignIndex } from '../practice/SignIndex';
import type { Claim } from './Claim';
import { seeSigns } from './seeSigns';
import type { DescriptorView } from './DescriptorView';
import type { Hint } from './Evidence';
import type { KnownKey } from './knownKeys';
import { kept, quoted } from './quoted';
import { tellingValue } from './readThirdPartyKey';
import type { References } from './ReferencedEntity';

/**
 * Finds what a descriptor seems to show of practices that nobody has said anything of. A hint is no claim.
 */
export function findHints(
  view: DescriptorView,
  options: {
    index: SignIndex;
    keys: readonly KnownKey[];
    /** Met or not: of a practice that has a claim nothing is left to ask. */
    claims: readonly Claim[];
    references?: References;
  },
): Hint[] {
  const { index, keys, claims, references } = options;
  const hints: Hint[] = [];
  for (const { key, hintsAt } of keys) {
    const value = hintsAt.length > 0 && tellingValue(view.annotations[key]);
    if (value) {
      for (const practice of hintsAt) {
        hints.push({
          practice,
          seen: `point \`${key}\` at ${quoted(value)}`,
          key,
          value: kept(value),
        });
      }
    }
  }
  for (const sign of seeSigns(view, index, references)) {
    const { practice, seen, key, value } = sign;
    if (sign.strength !== 'unchecked') {
      hints.push({ practice, seen, key, value });
    }
  }
  return hints.filter(
    ({ practice }) => !claims.some(claim => claim.practice === practice),
  );
}
