import { countText } from '../../texts/countText';
import {
  markdownBlocks,
  markdownCode,
  markdownSentence,
  markdownText,
} from '../../texts/markdownText';
import type {
  Prediction,
  Roadmap,
  RoadmapBlock,
  RoadmapItem,
} from '../roadmap/Roadmap';

/** What each month is for. */
export const BLOCK_TITLES = [
  'Foundations and quick wins',
  'Pipelines and gates',
  'Measurement and proof',
] as const;

/** "stage 3 Defined, confirmed 2, score 12 of 25" */
export function predictionText(
  { level, confirmedLevel, score }: Prediction,
  { model }: Roadmap,
): string {
  return [
    `${model.words.level} ${level.number} ${level.name}`,
    confirmedLevel.number < level.number &&
      `confirmed ${confirmedLevel.number}`,
    `score ${score.value} of ${score.max}`,
  ]
    .filter(Boolean)
    .join(', ');
}

function stepsOf({ how }: RoadmapItem): string[] {
  return how.map(step => `  - ${markdownSentence(step)}`);
}

function itemText(item: RoadmapItem, roadmap: Roadmap): string {
  const { title, effortDays, annotation, evidence, level } = item;
  const place = `${roadmap.model.words.level} ${level}`;
  return [
    `- [ ] **${markdownText(title)}** (${place}, ${countText(
      effortDays,
      'day',
    )})`,
    ...stepsOf(item),
    `  - To show it: ${markdownCode(annotation)}. ${markdownSentence(
      evidence,
    )}`,
  ].join('\n');
}

function blockText(block: RoadmapBlock, roadmap: Roadmap): string {
  const { number, from, to, items, days, predicted } = block;
  const heading = `## Month ${number}: ${BLOCK_TITLES[number - 1]}`;
  if (items.length === 0) {
    const isLast = roadmap.blocks
      .slice(number)
      .every(later => later.items.length === 0);
    const instead = isLast
      ? 'Nothing more is planned.'
      : 'Nothing is due: begin what is due next.';
    return `${heading}\n\n${from} to ${to}. ${instead}`;
  }
  return markdownBlocks(
    heading,
    `${from} to ${to}, ${countText(
      days,
      'day',
    )} of work. After it: ${markdownText(predictionText(predicted, roadmap))}.`,
    items.map(item => itemText(item, roadmap)).join('\n'),
  ).trimEnd();
}

function listText(items: RoadmapItem[], roadmap: Roadmap): string {
  return items
    .map(
      ({ title, level, annotation }) =>
        `- ${markdownText(title)} (${
          roadmap.model.words.level
        } ${level}), ${markdownCode(annotation)}`,
    )
    .join('\n');
}

/**
 * A roadmap as Markdown: a page to put beside the code, or into a ticket. Texts of unknown origin cannot start markup.
 *
 * @public
 */
export function roadmapMarkdown(roadmap: Roadmap): string {
  const { subject, owner, model, target, capacityDays, evidenceOnly, later } =
    roadmap;
  return markdownBlocks(
    `# 90 days for ${markdownText(subject)}`,
    `${markdownText(model.title)} ${model.version}. Today: ${markdownText(
      predictionText(roadmap.today, roadmap),
    )}. To reach: ${model.words.level} ${target.number} ${markdownText(
      target.name,
    )}, with ${countText(capacityDays, 'day')} of work${
      owner ? ` by ${markdownText(owner)}` : ''
    }.`,
    evidenceOnly.length > 0 &&
      markdownBlocks(
        '## At once: say it and show it',
        `This changes what is known, not what is done. After it: ${markdownText(
          predictionText(roadmap.afterEvidence, roadmap),
        )}.`,
        listText(evidenceOnly, roadmap),
      ).trimEnd(),
    ...roadmap.blocks.map(block => blockText(block, roadmap)),
    later.length > 0 &&
      `## Later\n\nThere is no room for these in the quarter.\n\n${listText(
        later,
        roadmap,
      )}`,
    `Levels are predicted by judging again with the work done, as of ${roadmap.asOf.slice(
      0,
      10,
    )}. ${
      roadmap.optimal
        ? 'No other choice of work within the capacity leads further.'
        : 'There were too many choices to try all of them.'
    }`,
  );
}
