import type { SignIndex } from '../practice/SignIndex';
import { seeSigns } from './seeSigns';
import type { DescriptorView } from './DescriptorView';
import type { Hint } from './Evidence';
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
    /** Practices that have a claim, met or not: nothing is left to ask about them. */
    claimed: ReadonlySet<string>;
    references?: References;
  },
): Hint[] {
  const { index, claimed, references } = options;
  const hints: Hint[] = [];
  for (const key of view.annotationKeys) {
    const practices = index.annotations.get(key);
    const value = practices && tellingValue(view.annotations[key]);
    for (const practice of value ? practices : []) {
      if (!claimed.has(practice)) {
        hints.push({
          practice,
          seen: `point \`${key}\` at ${quoted(value!)}`,
          key,
          value: kept(value!),
        });
      }
    }
  }
  for (const sign of seeSigns(view, index, references)) {
    const { practice, seen, key, value } = sign;
    if (!claimed.has(practice) && sign.strength !== 'unchecked') {
      hints.push({ practice, seen, key, value });
    }
  }
  return hints;
}
