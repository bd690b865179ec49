import { nearest } from '../../evidence/nearest';
import type { MaturityModel } from '../../model/MaturityModel';
import type { Practice } from '../../practice/Practice';
import type { Problem } from './Problem';
import { PlacedRequirement, requirementsOf } from './walkModel';

/** Requirements that name no practice. */
export function checkPracticesExist(
  model: MaturityModel,
  practices: readonly Practice[],
): Problem[] {
  const ids = practices.map(({ id }) => id);
  const known = new Set(ids);
  return requirementsOf(model)
    .filter(({ requirement }) => !known.has(requirement.practice))
    .map(({ requirement: { practice }, path }): Problem => {
      const near = nearest(practice, ids);
      return {
        path: [...path, 'practice'],
        message: `No practice is called \`${practice}\`.`,
        remedy: near
          ? `Did you mean \`${near}\`?`
          : 'Define it in a file of practices, or correct its id.',
      };
    });
}

/** Requirements that presuppose a practice of a higher level, so that the level below could not be prepared for. */
function warnOfOrder(
  requirements: PlacedRequirement[],
  practices: readonly Practice[],
): Problem[] {
  const levels = new Map(
    requirements.map(({ requirement: r }) => [r.practice, r.level]),
  );
  const byId = new Map(practices.map(practice => [practice.id, practice]));
  return requirements.flatMap(({ requirement: { practice, level }, path }) =>
    (byId.get(practice)?.prerequisites ?? [])
      .filter(id => (levels.get(id) ?? 0) > level)
      .map(
        (id): Problem => ({
          path: [...path, 'level'],
          message: `\`${practice}\` at level ${level} presupposes \`${id}\`, which stands at level ${levels.get(
            id,
          )}.`,
          remedy: `Place \`${practice}\` no lower than \`${id}\`.`,
        }),
      ),
  );
}

/** Areas whose top can empty: a level whose requirements are all excused is passed over, never reached. */
function warnOfEmptyTop(requirements: PlacedRequirement[]): Problem[] {
  const byArea = new Map<string, PlacedRequirement[]>();
  for (const placed of requirements) {
    byArea.set(placed.area.id, [...(byArea.get(placed.area.id) ?? []), placed]);
  }
  return [...byArea.values()].flatMap((ofArea): Problem[] => {
    const top = Math.max(...ofArea.map(({ requirement }) => requirement.level));
    const atTop = ofArea.filter(({ requirement: r }) => r.level === top);
    return atTop.every(({ requirement }) => requirement.appliesWhen)
      ? [
          {
            path: atTop[0].path,
            message: `At level ${top}, the highest of the area \`${atTop[0].area.id}\`, every requirement is conditional, so some subjects could never reach it.`,
            remedy: 'Make at least one of them unconditional.',
          },
        ]
      : [];
  });
}

/** What is usable but hardly meant. */
export function warnOfPlacement(
  model: MaturityModel,
  practices: readonly Practice[],
): Problem[] {
  const requirements = requirementsOf(model);
  return [
    ...warnOfOrder(requirements, practices),
    ...(model.leaf === 'ladder' ? warnOfEmptyTop(requirements) : []),
  ];
}
