import type {
  Area,
  Practice,
  Requirement,
} from 'backstage-plugin-mlops-maturity-common';

/** An area as it is read: what matches the search, and the areas in it that hold something. */
export interface DocumentArea {
  area: Area;
  /** Its number in the document: `2.1`. */
  number: string;
  areas: DocumentArea[];
  requirements: Requirement[];
  /** Requirements in it and in the areas below. */
  count: number;
}

function says(practice: Practice, wanted: string): boolean {
  const { id, title, metWhen = '', why, evidence, how } = practice;
  return [id, title, metWhen, why, evidence, ...how].some(text =>
    text.toLocaleLowerCase().includes(wanted),
  );
}

/** The areas of a model with the requirements that say what is searched for, numbered as in the whole document. */
export function documentAreas(
  areas: readonly Area[],
  practices: ReadonlyMap<string, Practice>,
  search: string,
  prefix: string = '',
): DocumentArea[] {
  const wanted = search.trim().toLocaleLowerCase();
  const matches = ({ practice }: Requirement) => {
    const found = practices.get(practice);
    return !wanted || (found !== undefined && says(found, wanted));
  };
  return areas
    .map((area, i) => {
      const number = `${prefix}${i + 1}`;
      const inside = documentAreas(
        area.areas ?? [],
        practices,
        search,
        `${number}.`,
      );
      const requirements = (area.requirements ?? []).filter(matches);
      const count =
        requirements.length + inside.reduce((sum, each) => sum + each.count, 0);
      return { area, number, areas: inside, requirements, count };
    })
    .filter(({ count }) => count > 0);
}
