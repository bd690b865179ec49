/**
 * Reads the value of `<prefix>/assess`, an owner's word on whether the entity is assessed; compared without case.
 *
 * @returns undefined where it is neither.
 */
export function readAssess(value: unknown): 'include' | 'exclude' | undefined {
  const word = typeof value === 'string' ? value.trim().toLowerCase() : '';
  return word === 'include' || word === 'exclude' ? word : undefined;
}
