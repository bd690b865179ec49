import type {
  Area,
  MaturityModel,
  Requirement,
} from '../../model/MaturityModel';
import { requirementsOf } from '../read/walkModel';

/** Where a practice stands in a model. */
export interface Placement {
  model: MaturityModel;
  area: Area;
  requirement: Requirement;
}

/** Every place at which each practice is required, by practice id. */
export function placementsOf(
  models: readonly MaturityModel[],
): Map<string, Placement[]> {
  const byPractice = new Map<string, Placement[]>();
  for (const model of models) {
    for (const { area, requirement } of requirementsOf(model)) {
      const { practice } = requirement;
      const before = byPractice.get(practice) ?? [];
      byPractice.set(practice, [...before, { model, area, requirement }]);
    }
  }
  return byPractice;
}

/** "Stage 3, Defined", in the model's own word for a level. */
export function levelText(model: MaturityModel, number: number): string {
  if (model.leaf === 'points') {
    return number === 1 ? 'Done by hand' : 'Automated';
  }
  const { level: word } = model.words;
  const name = model.levels.find(level => level.number === number)?.name;
  return `${word[0].toUpperCase()}${word.slice(1)} ${number}, ${name}`;
}
