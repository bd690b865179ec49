import {
  BLOCK_TITLES,
  predictionText,
} from '../planning/export/roadmapMarkdown';
import { countText } from '../texts/countText';
import {
  markdownBlocks,
  markdownSentence,
  markdownTable,
  markdownText,
} from '../texts/markdownText';
import type { MaturityReport } from './maturityReport';

function capitalized(word: string): string {
  return word.charAt(0).toLocaleUpperCase('en-US') + word.slice(1);
}

function headline({ assessment, model, target, top }: MaturityReport): string {
  const { level, confirmedLevel, bestCase, score, known } = assessment;
  const word = capitalized(model.words.level);
  const facts = [
    `confirmed ${confirmedLevel.number}`,
    target !== undefined && `target ${target}`,
    bestCase.number > level.number && `best case ${bestCase.number}`,
    `score ${score.value} of ${score.max}`,
    `${known.value} of ${known.of} requirements known`,
  ].filter(Boolean);
  return assessment.notApplicable
    ? '**Not applicable.** Nothing that the model asks for applies to it.'
    : `**${word} ${level.number} of ${top}, ${markdownText(
        level.name,
      )}** · ${facts.join(' · ')}`;
}

function profileText({ profile, model }: MaturityReport): string {
  return markdownTable(
    [capitalized(model.words.area), capitalized(model.words.level), 'Known'],
    profile.map(({ title, level, known, notApplicable }) => [
      markdownText(title),
      notApplicable ? 'not applicable' : String(level),
      `${known.value} of ${known.of}`,
    ]),
  );
}

/** The reason without what other columns say. */
function whereText(reason: string, grade: string): string {
  return reason
    .replace(/^Met: /, '')
    .replace(` (${grade})`, '')
    .replace(/\.$/, '');
}

function evidenceText({ evidence, model }: MaturityReport): string {
  if (evidence.length === 0) {
    return 'Nothing is shown yet.';
  }
  return markdownTable(
    ['Practice', capitalized(model.words.level), 'Grade', 'Where', 'Until'],
    evidence.map(({ title, level, grade, reason, expires }) => [
      markdownText(title),
      String(level),
      grade,
      markdownSentence(whereText(reason, grade)),
      expires ?? '–',
    ]),
  );
}

function gapsText({ gaps, model, plan }: MaturityReport): string {
  if (gaps.length === 0) {
    return `Nothing is open up to ${model.words.level} ${plan.target.number}.`;
  }
  return markdownTable(
    ['Practice', capitalized(model.words.level), 'Status', 'Priority', 'Work'],
    gaps.map(({ title, level, status, quadrant, effortDays, kind }) => [
      markdownText(title),
      String(level),
      status,
      quadrant,
      kind === 'improve' ? countText(effortDays, 'day') : 'evidence only',
    ]),
  );
}

function planText({ plan }: MaturityReport): string {
  const { blocks, evidenceOnly } = plan;
  const titlesOf = (items: { title: string }[]) =>
    items.map(({ title }) => markdownText(title)).join(', ');
  return [
    evidenceOnly.length > 0 && `- At once, show: ${titlesOf(evidenceOnly)}.`,
    ...blocks
      .filter(({ items }) => items.length > 0)
      .map(
        ({ number, to, items, predicted }) =>
          `- Until ${to}, ${BLOCK_TITLES[number - 1].toLocaleLowerCase(
            'en-US',
          )}: ${titlesOf(items)}. Then ${markdownText(
            predictionText(predicted, plan),
          )}.`,
      ),
    blocks.every(({ items }) => items.length === 0) &&
      evidenceOnly.length === 0 &&
      'Nothing is planned.',
  ]
    .filter(Boolean)
    .join('\n');
}

/**
 * A maturity report as Markdown, in a page's length. Texts of unknown origin cannot start markup.
 *
 * @public
 */
export function reportMarkdown(report: MaturityReport): string {
  const { assessment, achievements, method, model, period, title } = report;
  const { subject, asOf } = assessment;
  return markdownBlocks(
    `# MLOps maturity of ${markdownText(title)}`,
    [
      markdownText(`${model.title} ${model.version}`),
      `as of ${asOf.slice(0, 10)}`,
      title !== subject.ref && markdownText(subject.ref),
      subject.owner && `owned by ${markdownText(subject.owner)}`,
    ]
      .filter(Boolean)
      .join(' · '),
    headline(report),
    '## Profile',
    profileText(report),
    `## Achieved from ${period.from} to ${period.to}`,
    achievements
      .map(({ sentence }) => `- ${markdownText(sentence)}`)
      .join('\n') || 'Nothing is recorded for this period.',
    '## Evidence',
    evidenceText(report),
    `## Open up to ${model.words.level} ${report.plan.target.number}`,
    gapsText(report),
    '## The next 90 days',
    planText(report),
    '## Method',
    `Judged by ${markdownText(model.title)}, version ${model.version}, engine ${
      method.engine
    }, from ${assessment.sources.join(
      ', ',
    )}. A requirement counts where a current claim of a sufficient grade says so: declared, somebody says it; backed, it points at something; verified, a machine looked. The level is what is shown; it is confirmed as far as everything below it is met.`,
    model.disclaimer && markdownText(model.disclaimer),
    `Evidence ${method.evidenceHash.slice(
      0,
      16,
    )}, result ${method.resultHash.slice(
      0,
      16,
    )}: the proof record has the whole of both.`,
  );
}
