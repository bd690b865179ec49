import { Facts, FACT_VALUES, FactName } from '../evidence/Facts';

interface Place {
  /** What one step in the list of values adds. */
  weight: number;
  values: readonly string[];
}

const places = new Map<string, Place>();
let next = 1;
for (const name of Object.keys(FACT_VALUES) as FactName[]) {
  const values: readonly string[] = FACT_VALUES[name];
  places.set(name, { weight: next, values });
  // One more than there are values: a fact may be absent.
  next *= values.length + 1;
}

/** How many combinations there are. */
export const FACTS_CODE_LIMIT = next;

/**
 * One whole number for every combination of facts; undefined where a value is none of those that a fact may take,
 * as evidence that was stored by another version may have it.
 */
export function factsCode(facts: Facts): number | undefined {
  let code = 0;
  for (const name of Object.keys(facts) as FactName[]) {
    const value = facts[name];
    const place = places.get(name);
    if (place && value !== undefined) {
      const at = place.values.indexOf(value);
      if (at < 0) {
        return undefined;
      }
      code += (at + 1) * place.weight;
    }
  }
  return code;
}
