import type { CompiledArea, CompiledModel } from '../model/CompiledModel';

/**
 * All areas of a model in one row: first its leaves in the model's order, then the others, each after all that is
 * under it.
 */
export interface AreaLayout {
  /** Those that are no leaves, with the positions of the areas directly under them. */
  inner: { area: CompiledArea; below: readonly number[] }[];
  /** By position, that of the area above; -1 directly under the model. */
  parents: readonly number[];
  /** Of the areas directly under the model. */
  top: readonly number[];
}

export const NO_PARENT = -1;

export function layOutAreas(compiled: CompiledModel): AreaLayout {
  const inner: AreaLayout['inner'] = [];
  const parents = compiled.leaves.map(() => NO_PARENT);
  const place = (area: CompiledArea): number => {
    if (area.leaf) {
      return area.leaf.position;
    }
    const below = area.areas.map(place);
    const position = parents.push(NO_PARENT) - 1;
    inner.push({ area, below });
    below.forEach(each => {
      parents[each] = position;
    });
    return position;
  };
  return { top: compiled.areas.map(place), inner, parents };
}
