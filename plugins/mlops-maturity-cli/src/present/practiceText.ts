import type { Chalk } from 'chalk';
import {
  annotationKey,
  Practice,
} from 'backstage-plugin-mlops-maturity-common';
import type { Settings } from '../content/Settings';
import type { Terminal } from '../Terminal';
import { rungText } from './rungText';
import { widthOf } from './widthOf';
import { wrap } from './wrap';

function placements(practice: string, { models }: Settings): string[] {
  return models.flatMap(({ model, byPractice }) => {
    const requirement = byPractice.get(practice);
    return requirement
      ? [
          `  ${model.title}: ${rungText(model, requirement.level)}${
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
  const paragraph = (text: string) => wrap(text, { width, indent: '  ' });
  const asked = placements(id, settings);
  const builtOn = practice.prerequisites.map(
    prerequisite => settings.catalog.get(prerequisite)!.title,
  );
  const section = (heading: string, lines: string[]) =>
    lines.length > 0 ? ['', paint.bold(heading), ...lines] : [];
  return `${[
    `${paint.bold(title)} ${paint.dim(id)}`,
    ...(metWhen ? ['', wrap(metWhen, { width })] : []),
    ...section('Why', [paragraph(why)]),
    ...section(
      'How to get there',
      how.map((step, i) =>
        wrap(step, { width, indent: `  ${i + 1}. `, hanging: '     ' }),
      ),
    ),
    ...section('How to show it', [
      paragraph(evidence),
      `  ${annotationKey(id, settings.annotationPrefix)}: ${paint.dim(
        `for instance ${example}`,
      )}`,
      paragraph(`A claim with a date holds ${practice.lifetimeDays} days.`),
    ]),
    ...section('Effort', [
      paragraph(
        `${days.platformExists} person-days where the platform it needs exists, ${days.platformMissing} where it does not.`,
      ),
    ]),
    ...section(
      'Builds on',
      builtOn.map(prerequisite => `  ${prerequisite}`),
    ),
    ...section('Asked for by', asked),
  ].join('\n')}\n`;
}
