import type { AnnotationReadings } from './AnnotationReadings';
import type { Claim } from './Claim';
import { overruledByOwnKey } from './findings';

/**
 * A practice's own key outranks the list and third-party keys: where they disagree, their claims
 * go, with a finding. Where they agree all stay, for the stronger grade or the later end among them.
 */
export function overrule(readings: AnnotationReadings) {
  if (readings.own.length === readings.claims.length) {
    return;
  }
  const own = new Map(readings.own.map(claim => [claim.practice, claim]));
  const overruled = new Map<string, Set<string>>();
  const isOverruled = ({ practice, met }: Claim) =>
    (own.get(practice)?.met ?? met) !== met;
  for (const claim of readings.claims) {
    if (isOverruled(claim)) {
      const keys = overruled.get(claim.practice) ?? new Set<string>();
      overruled.set(claim.practice, keys.add(claim.key ?? claim.source));
    }
  }
  if (overruled.size === 0) {
    return;
  }
  readings.claims = readings.claims.filter(claim => !isOverruled(claim));
  for (const [practice, keys] of overruled) {
    const { key = '', value = '' } = own.get(practice)!;
    readings.findings.push(
      overruledByOwnKey({ key, value }, practice, [...keys]),
    );
  }
}
