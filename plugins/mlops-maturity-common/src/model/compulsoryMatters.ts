import { add, compare, Fraction, multiply, ZERO } from '../assessment/fraction';
import type { CompiledModel, CompiledRequirement } from './CompiledModel';

function weightOf(requirements: readonly CompiledRequirement[]): Fraction {
  return requirements.reduce((sum, { weight }) => add(sum, weight), ZERO);
}

/**
 * Whether it changes anything that a requirement is compulsory: without it, the others at its level could reach the
 * threshold. Where everything is needed anyhow, or tests earn points, the word would only make readers ask what it means.
 *
 * @public
 */
export function compulsoryMatters(
  compiled: CompiledModel,
  requirement: CompiledRequirement,
): boolean {
  const { model, requirements, threshold, whole } = compiled;
  if (!requirement.compulsory || model.leaf === 'points') {
    return false;
  }
  const together = requirements.filter(
    ({ area, level }) =>
      level === requirement.level && (whole || area === requirement.area),
  );
  const others = together.filter(
    ({ practice }) => practice !== requirement.practice,
  );
  return (
    others.length > 0 &&
    compare(weightOf(others), multiply(weightOf(together), threshold)) >= 0
  );
}
