import type { Chalk } from 'chalk';
import {
  annotationKey,
  Practice,
} from 'backstage-plugin-mlops-maturity-common';
import type { Settings } from '../content/Settings';
import type { Terminal } from '../Terminal';
import { widthOf } from './widthOf';
import { wrap } from './wrap';

function placements(practice: string, { models }: Settings): string[] {
  return models.flatMap(({ model, byPractice }) => {
    const requirement = byPractice.get(practice);
    return requirement
      ? [
          `  ${model.title}: ${model.words.level} ${requirement.level}${
            requirement.compulsory ? ', compulsory' : ''
          }`,
        ]
      : [];
  });
}

/** The texts of a practice, as a page to read. */
export function practiceText(
  practice: Practice,
  settings: Settings,
  { terminal, paint }: { terminal: Terminal; paint: Chalk },
): string {
  const { id, title, metWhen, why, how, evidence, example, effort } = practice;
  const { days } = effort;
  const width = widthOf(terminal);
  const asked = placements(id, settings);
  const builtOn = practice.prerequisites.map(
    prerequisite => settings.catalog.get(prerequisite)!.title,
  );
  const section = (heading: string, lines: string[]) =>
    lines.length > 0 ? ['', paint.bold(heading), ...lines] : [];
  return `${[
    `${paint.bold(title)} ${paint.dim(id)}`,
    ...(metWhen ? ['', wrap(metWhen, width)] : []),
    ...section('Why', [wrap(why, width, '  ')]),
    ...section(
      'How to get there',
      how.map((step, i) => wrap(`${i + 1}. ${step}`, width, '  ')),
    ),
    ...section('How to show it', [
      wrap(evidence, width, '  '),
      `  ${annotationKey(id, settings.annotationPrefix)}: ${paint.dim(
        `for instance ${example}`,
      )}`,
      wrap(
        `A claim with a date holds ${practice.lifetimeDays} days.`,
        width,
        '  ',
      ),
    ]),
    ...section('Effort', [
      wrap(
        `${days.platformExists} person-days where the platform it needs exists, ${days.platformMissing} where it does not.`,
        width,
        '  ',
      ),
    ]),
    ...section(
      'Builds on',
      builtOn.map(prerequisite => `  ${prerequisite}`),
    ),
    ...section('Asked for by', asked),
  ].join('\n')}\n`;
}
