import type { LevelResult } from '../assessment/Assessment';
import type { CompiledModel } from '../model/CompiledModel';

/**
 * A place at which a model asks for a practice.
 *
 * @public
 */
export interface PracticePlacement {
  model: {
    id: string;
    title: string;
    /** The model's own word for a level. */
    word: string;
    /** Under `points`, level 1 is the test done by hand and 2 the automated one. */
    leaf: 'ladder' | 'points';
  };
  /** The innermost area. */
  area: { id: string; title: string };
  level: LevelResult;
}

function areaTitles(compiled: CompiledModel): Map<string, string> {
  const titles = new Map<string, string>();
  const walk = (areas: CompiledModel['areas']) =>
    areas.forEach(area => {
      titles.set(area.id, area.title);
      walk(area.areas);
    });
  walk(compiled.areas);
  return titles;
}

/**
 * Where models ask for practices, by practice id: the same evidence counts at every one of these places.
 *
 * @param models - in the order in which the places are listed
 * @param practices - the practices of interest; those that no model names are left out of the result
 * @public
 */
export function practicePlacements(
  models: readonly CompiledModel[],
  practices: Iterable<string>,
): Record<string, PracticePlacement[]> {
  const places = models.map(compiled => ({
    compiled,
    titles: areaTitles(compiled),
  }));
  const placed: [string, PracticePlacement[]][] = [...new Set(practices)].map(
    practice => [
      practice,
      places.flatMap(({ compiled, titles }) => {
        const requirement = compiled.byPractice.get(practice);
        if (!requirement) {
          return [];
        }
        const { area, level } = requirement;
        const { id, title, words, leaf } = compiled.model;
        return [
          {
            model: { id, title, word: words.level, leaf },
            area: { id: area, title: titles.get(area) ?? area },
            level: compiled.level(level),
          },
        ];
      }),
    ],
  );
  return Object.fromEntries(placed.filter(([, found]) => found.length > 0));
}
