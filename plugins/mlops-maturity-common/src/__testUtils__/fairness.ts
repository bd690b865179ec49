import type { Assessment } from '../assessment/Assessment';
import { compare, parseFraction } from '../assessment/fraction';

/** The levels of the model as a whole, each under its name. */
export function levelsOf(assessment: Assessment): Record<string, number> {
  return {
    level: assessment.level.number,
    confirmed: assessment.confirmedLevel.number,
    best: assessment.bestCase.number,
    declared: assessment.byGrade.declared.number,
    backed: assessment.byGrade.backed.number,
    verified: assessment.byGrade.verified.number,
  };
}

/** Fails where any number of the later assessment is below its counterpart, at any node. */
export function expectNothingFell(before: Assessment, after: Assessment) {
  const earlier = levelsOf(before);
  const fell = Object.entries(levelsOf(after)).filter(
    ([name, level]) => level < earlier[name],
  );
  expect(fell).toEqual([]);
  expect(after.score.value * before.score.max).toBeGreaterThanOrEqual(
    before.score.value * after.score.max,
  );
  const lowered = before.areas.filter((area, i) => {
    const { level, exactScore } = after.areas[i];
    return (
      level < area.level ||
      compare(parseFraction(exactScore), parseFraction(area.exactScore)) < 0
    );
  });
  expect(lowered).toEqual([]);
}
