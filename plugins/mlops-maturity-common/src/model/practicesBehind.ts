import type { Practice } from '../practice/Practice';
import type { CompiledModel } from './CompiledModel';

/**
 * The practices that can decide a model's result: those it asks for, in the model's order, and after them all that
 * imply one of these, directly or through others. With fewer, the same evidence could be judged differently.
 *
 * @public
 */
export function practicesBehind(compiled: CompiledModel): Practice[] {
  const { catalog, requirements } = compiled;
  const behind = new Map<string, Practice>();
  for (const { practice } of requirements) {
    const found = catalog.get(practice);
    if (found) {
      behind.set(practice, found);
    }
  }
  for (let before = 0; before !== behind.size; ) {
    before = behind.size;
    for (const practice of catalog.practices) {
      if (practice.implies.some(implied => behind.has(implied))) {
        behind.set(practice.id, practice);
      }
    }
  }
  return [...behind.values()];
}
