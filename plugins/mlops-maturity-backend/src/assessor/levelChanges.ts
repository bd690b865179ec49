import type { LevelChange, LevelState } from '../store/ChangeRecord';
import type { StoredAssessment } from '../store/rows';

const levelState = (
  stored: StoredAssessment | undefined,
): LevelState | undefined =>
  stored && {
    level: stored.level,
    confirmedLevel: stored.confirmedLevel,
    unrated: stored.unrated,
  };

const isSame = (a: LevelState | undefined, b: LevelState | undefined) =>
  a?.level === b?.level &&
  a?.confirmedLevel === b?.confirmedLevel &&
  a?.unrated === b?.unrated;

const isOtherVersion = (
  before: StoredAssessment | undefined,
  after: StoredAssessment | undefined,
) => before && after && before.version !== after.version;

/** The models in which the level, the confirmed one, or being rated changed. */
export function levelChanges(
  from: StoredAssessment[],
  to: StoredAssessment[],
): LevelChange[] {
  const before = new Map(from.map(stored => [stored.model, stored]));
  const after = new Map(to.map(stored => [stored.model, stored]));
  return [...new Set([...before.keys(), ...after.keys()])].flatMap(model => {
    const earlier = levelState(before.get(model));
    const later = levelState(after.get(model));
    return isSame(earlier, later)
      ? []
      : [
          {
            model,
            version: (after.get(model) ?? before.get(model)!).version,
            ...(isOtherVersion(before.get(model), after.get(model)) && {
              fromVersion: before.get(model)!.version,
            }),
            ...(earlier && { from: earlier }),
            ...(later && { to: later }),
          },
        ];
  });
}
