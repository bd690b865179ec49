import { code, oneOf } from '../../texts/inWords';
import { annotationLine } from '../../evidence/annotationLine';
import type {
  Practice,
  PracticeBase,
  ValueType,
} from '../../practice/Practice';
import { page } from './markdown';
import { levelText, Placement } from './placements';
import { signText } from '../../texts/signText';

/** What a practice page tells beside the practice's own data. */
export interface PracticeContext {
  areaTitle: string;
  placements: Placement[];
  titleOf: (practiceId: string) => string;
  /** Practices that count for this one too. */
  impliedBy: string[];
}

export const BASE_TITLES: Record<PracticeBase, string> = {
  'standardized-process': 'standardised process',
  'versioned-asset': 'versioned asset',
  'pipeline-automation': 'pipeline automation',
  visibility: 'visibility and traceability',
};

const VALUE_TITLES: Record<ValueType, string> = {
  'yes-no': '`yes` or `no`',
  url: 'an http(s) URL',
  entity: 'an entity ref',
  tool: 'a tool reference such as `dvc:datasets/churn`',
  measure: 'a measure',
};

const days = (count: number) => `${count} ${count === 1 ? 'day' : 'days'}`;

function bullets(practice: Practice, context: PracticeContext): string {
  const { effort, bound, accepts, shownBy, hintedBy, lifetimeDays } = practice;
  const link = (id: string) => `[${context.titleOf(id)}](${id}.md)`;
  const bounds = [
    bound?.atLeast && `at least ${bound.atLeast}`,
    bound?.atMost && `at most ${bound.atMost}`,
  ].filter(Boolean);
  return [
    ['Accepted values', oneOf(accepts.map(type => VALUE_TITLES[type]))],
    ['A measure shows it when it is', bounds.join(' and ')],
    ['Also shown by', shownBy.map(signText).join('; ')],
    ['Hinted at by', hintedBy.map(signText).join('; ')],
    ['Builds on', practice.prerequisites.map(link).join(', ')],
    ['Counts for', practice.implies.map(link).join(', ')],
    ['Is counted when shown', context.impliedBy.map(link).join(', ')],
    ['A dated claim holds for', days(lifetimeDays)],
    [
      'Effort for one subject',
      `${days(
        effort.days.platformExists,
      )} where the platform it needs exists, ${days(
        effort.days.platformMissing,
      )} where it does not; size ${effort.size}`,
    ],
    ['Base', BASE_TITLES[practice.base]],
    [
      'An attestation',
      practice.attestationCanBeBacked
        ? ''
        : 'stays declared: only evidence that a machine can follow backs this practice',
    ],
  ]
    .filter(([, value]) => value)
    .map(([name, value]) => `- **${name}:** ${value}`)
    .join('\n');
}

/** A practice as a page for readers. */
export function renderPracticePage(
  practice: Practice,
  context: PracticeContext,
): string {
  const { id, title, metWhen, why, how, evidence, example, references } =
    practice;
  const models = context.placements.map(
    ({ model, area, requirement }) =>
      `- [${model.title}](../models/${model.id}.md): ${area.title}, ${levelText(
        model,
        requirement.level,
      )}${requirement.compulsory ? ', compulsory' : ''}`,
  );
  return page(
    `# ${title}`,
    `${code(id)} · ${context.areaTitle}`,
    metWhen && `**Met when:** ${metWhen}`,
    `## Why it matters\n\n${why}`,
    `## How to get there\n\n${how
      .map((step, i) => `${i + 1}. ${step}`)
      .join('\n')}`,
    `## How to show it\n\n${evidence}`,
    `\`\`\`yaml\nmetadata:\n  annotations:\n    ${annotationLine({
      practice: id,
      value: example,
    })}\n\`\`\``,
    bullets(practice, context),
    `## Where it is asked for\n\n${
      models.length > 0
        ? models.join('\n')
        : 'In no model that comes with the product.'
    }`,
    references.length > 0 &&
      `## Further reading\n\n${references
        .map(({ title: name, url }) => `- [${name}](${url})`)
        .join('\n')}`,
  );
}
