import type {
  Area,
  MaturityModel,
  Requirement,
} from '../../model/MaturityModel';
import type { ContentPath } from './Problem';

/** An area and where it stands in the file. */
export interface PlacedArea {
  area: Area;
  path: ContentPath;
}

/** A requirement and where it stands in the file. */
export interface PlacedRequirement {
  requirement: Requirement;
  area: Area;
  path: ContentPath;
}

/** Every area of a model, parents before their children. */
export function areasOf(model: MaturityModel): PlacedArea[] {
  const walk = (areas: Area[], parent: ContentPath): PlacedArea[] =>
    areas.flatMap((area, i) => {
      const path = [...parent, i];
      return [{ area, path }, ...walk(area.areas ?? [], [...path, 'areas'])];
    });
  return walk(model.areas, ['areas']);
}

/** Every requirement of a model, in its order. */
export function requirementsOf(model: MaturityModel): PlacedRequirement[] {
  return areasOf(model).flatMap(({ area, path }) =>
    (area.requirements ?? []).map((requirement, i) => ({
      requirement,
      area,
      path: [...path, 'requirements', i],
    })),
  );
}
