import type { MaturityModel } from '../model/MaturityModel';

const GATE =
  'The confirmed {level} is the highest one at which, with all below it, everything passes in every {area}; it is never above the {level} itself.';

const RULES: Record<MaturityModel['combine'], string[]> = {
  sum: [
    'Each {area} climbs from {level} to {level} while all that is asked at the next one is met. Its row score is the {level} it reached, 1 when something is known of it and nothing is met, and 0 while nothing is known.',
    'The row scores are added. The {level} is the mean of the rows, rounded up, a row of 0 counted as 1, and at most one above the highest {level} of which everything is met in every {area}.',
    GATE,
  ],
  'capped-mean': [
    'Each innermost {area} climbs from {level} to {level} while at least {threshold} of the weight asked at the next one is met, and all that is compulsory there. Part of the next {level} counts as a fraction.',
    'Going up, the value of an {area} is the weighted mean of those inside it, and its {level} is at most one above the lowest of them.',
    GATE,
  ],
  minimum: [
    'Each {area} climbs from {level} to {level} while at least {threshold} of the weight asked at the next one is met, and all that is compulsory there.',
    'The result is that of the lowest {area}.',
    GATE,
  ],
  single: [
    'All requirements count together. A {level} is reached when at least {threshold} of the weight asked at it, and at each one below, is met.',
  ],
};

const POINTS = [
  'Each test earns one point when it is automated, half a point when it is done by hand with the result written down, and otherwise none.',
  'The points of an {area} are added. The score is that of the lowest {area}, and the bands turn it into a {level}.',
];

/**
 * How a model comes to its level, in its own words for level and area; paragraphs apart by an empty line.
 *
 * @public
 */
export function ruleText(model: MaturityModel): string {
  const paragraphs = model.leaf === 'points' ? POINTS : RULES[model.combine];
  const words: Record<string, string> = {
    level: model.words.level,
    area: model.words.area,
    threshold:
      String(model.threshold) === '1' ? 'all' : String(model.threshold),
  };
  return paragraphs
    .join('\n\n')
    .replace(/\{(\w+)\}/g, (_, word: string) => words[word])
    .replace(/at least all of the weight/g, 'all of the weight');
}
