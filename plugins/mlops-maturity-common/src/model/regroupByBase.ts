import type { FilterPredicate } from '@backstage/filter-predicates';
import { type Practice, PRACTICE_BASES } from '../practice/Practice';
import type { Area, MaturityModel, Requirement } from './MaturityModel';

interface Placed {
  requirement: Requirement;
  /** Of the areas above it. */
  inherited: FilterPredicate[];
}

function requirementsOf(
  areas: readonly Area[],
  inherited: FilterPredicate[] = [],
): Placed[] {
  return areas.flatMap(area => {
    const conditions = area.appliesWhen
      ? [...inherited, area.appliesWhen]
      : inherited;
    return [
      ...(area.requirements ?? []).map(requirement => ({
        requirement,
        inherited: conditions,
      })),
      ...requirementsOf(area.areas ?? [], conditions),
    ];
  });
}

function onItsOwn({ requirement, inherited }: Placed): Requirement {
  const own = requirement.appliesWhen ? [requirement.appliesWhen] : [];
  const conditions = [...inherited, ...own];
  return conditions.length === 0
    ? requirement
    : { ...requirement, appliesWhen: { $all: conditions } as FilterPredicate };
}

/**
 * The same requirements at the same levels, in one area for each base that a practice can rest on, with the base as
 * its id: judged, it gives a second profile beside that by area. Bases that nothing rests on are left out.
 *
 * @param practices - all that the model asks for
 * @public
 */
export function regroupByBase(
  model: MaturityModel,
  practices: Iterable<Pick<Practice, 'id' | 'base'>>,
): MaturityModel {
  const bases = new Map([...practices].map(({ id, base }) => [id, base]));
  const placed = requirementsOf(model.areas);
  const areas = PRACTICE_BASES.map(
    (base): Area => ({
      id: base,
      title: base,
      weight: 1,
      requirements: placed
        .filter(({ requirement }) => bases.get(requirement.practice) === base)
        .map(onItsOwn),
    }),
  );
  return {
    ...model,
    areas: areas.filter(({ requirements = [] }) => requirements.length > 0),
  };
}
