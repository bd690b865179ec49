import type {
  LevelResult,
  LevelState,
  SubjectChange,
  SubjectLevelChange,
} from 'backstage-plugin-mlops-maturity-common';
import type { EnabledModel } from '../../assessor/Assessor';
import type {
  ChangeRecord,
  LevelChange,
  LevelState as StoredLevelState,
} from '../../store/ChangeRecord';
import { withMeasures } from './measureChanges';

/** Names a level by the model as it is now; one of a model that is no longer enabled has but its number. */
export function levelNamer(
  models: readonly EnabledModel[],
): (model: string, number: number) => LevelResult {
  const byId = new Map(
    models.map(({ compiled }) => [compiled.model.id, compiled]),
  );
  return (model, number) => {
    const known = byId.get(model);
    return known?.levelNumbers.includes(number)
      ? known.level(number)
      : { number, name: `Level ${number}` };
  };
}

export function levelState(
  state: StoredLevelState,
  name: (number: number) => LevelResult,
): LevelState {
  return {
    level: name(state.level),
    confirmedLevel: name(state.confirmedLevel),
    unrated: state.unrated,
  };
}

/** Changes of level as they are told: under the models given. */
export function subjectLevelChanges(
  levels: readonly LevelChange[],
  models: readonly EnabledModel[],
): SubjectLevelChange[] {
  const nameOf = levelNamer(models);
  const told = new Set(models.map(({ compiled }) => compiled.model.id));
  return levels
    .filter(({ model }) => told.has(model))
    .map(({ model, version, fromVersion, from, to }) => {
      const name = (number: number) => nameOf(model, number);
      return {
        model,
        version,
        ...(fromVersion !== undefined && { fromVersion }),
        ...(from && { from: levelState(from, name) }),
        ...(to && { to: levelState(to, name) }),
      };
    });
}

/** A change record as it is told: of the models that the reader may read. */
export function subjectChange(
  record: ChangeRecord,
  models: readonly EnabledModel[],
): SubjectChange {
  // Every model has the measures of all.
  const measures = models[0]?.compiled.catalog.measures ?? [];
  return {
    ...withMeasures(record, { measures }),
    levels: subjectLevelChanges(record.levels, models),
  };
}
