import type {
  Area,
  MaturityModel,
  Requirement,
} from '../../model/MaturityModel';

/** Where a practice stands in a model. */
export interface Placement {
  model: MaturityModel;
  area: Area;
  requirement: Requirement;
}

function placementsIn(model: MaturityModel, areas: Area[]): Placement[] {
  return areas.flatMap(area => [
    ...(area.requirements ?? []).map(requirement => ({
      model,
      area,
      requirement,
    })),
    ...placementsIn(model, area.areas ?? []),
  ]);
}

/** Every place at which each practice is required, by practice id. */
export function placementsOf(
  models: readonly MaturityModel[],
): Map<string, Placement[]> {
  const byPractice = new Map<string, Placement[]>();
  for (const placement of models.flatMap(m => placementsIn(m, m.areas))) {
    const { practice } = placement.requirement;
    byPractice.set(practice, [...(byPractice.get(practice) ?? []), placement]);
  }
  return byPractice;
}

/** "Stage 3, Defined", in the model's own word for a level. */
export function levelText(model: MaturityModel, number: number): string {
  if (model.leaf === 'points') {
    return number === 1 ? 'done by hand' : 'automated';
  }
  const { level: word } = model.words;
  const name = model.levels.find(level => level.number === number)?.name;
  return `${word[0].toUpperCase()}${word.slice(1)} ${number}, ${name}`;
}
