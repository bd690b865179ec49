import {
  annotationKey,
  FACT_VALUES,
} from 'backstage-plugin-mlops-maturity-common';
import { pick, pickSome, type Random } from './random';

const number = (random: Random) => Math.floor(random() * 1e6);
const day = (random: Random) =>
  `2026-0${1 + Math.floor(random() * 6)}-${10 + Math.floor(random() * 5)}`;

/** Every form that the grammar of annotations has. */
const VALUES: ((random: Random) => string)[] = [
  () => 'yes',
  () => 'yes',
  () => 'no',
  random => `https://ci.example.com/job/${number(random)}`,
  random => `mlflow:model-${number(random)}`,
  random =>
    `https://grafana.example.com/d/${number(random)} as of ${day(random)}`,
];

/** What is wrong with annotations in the field. */
const MISTAKES: ((random: Random) => [key: string, value: string])[] = [
  () => ['data-versioning', 'mostly'],
  () => ['unit-testz', 'yes'],
  () => ['drift-alerts', 'yes as of 2031-01-01'],
  random => [
    'model-registry',
    `https://jo:secret@example.com/${number(random)}`,
  ],
  () => ['experiment-tracking', '<url>'],
  () => ['practices', 'code-versioning, code-versioning, no-such-practice'],
  () => ['criticality', 'very'],
  () => ['data-versioning', 'https://github.com'],
  () => ['model-deployment-frequency', 'often'],
];

/** What an owner says of a subject: facts, and practices in every form. */
export function saidOf(options: {
  practices: readonly string[];
  count: number;
  random: Random;
}): Record<string, string> {
  const { practices, count, random } = options;
  const annotations: Record<string, string> = {};
  for (const [fact, values] of Object.entries(FACT_VALUES)) {
    if (random() < 0.3) {
      annotations[annotationKey(fact)] = pick(values, random);
    }
  }
  return { ...annotations, ...practicesSaid(practices, count, random) };
}

/** Some practices, each in one of the forms. */
export function practicesSaid(
  practices: readonly string[],
  count: number,
  random: Random,
): Record<string, string> {
  return Object.fromEntries(
    pickSome(practices, count, random).map(practice => [
      annotationKey(practice),
      pick(VALUES, random)(random),
    ]),
  );
}

/** One thing that is wrong. */
export function mistake(random: Random): Record<string, string> {
  const [key, value] = pick(MISTAKES, random)(random);
  return { [annotationKey(key)]: value };
}
