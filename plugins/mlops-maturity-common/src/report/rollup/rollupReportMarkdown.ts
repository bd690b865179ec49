import { GRADES } from '../../evidence/Grade';
import { countText } from '../../texts/countText';
import {
  markdownBlocks,
  markdownTable,
  markdownText,
} from '../../texts/markdownText';
import { BLOCK_TITLES } from '../../planning/export/roadmapMarkdown';
import type { RollupReport, RollupReportGap } from './RollupReport';

function capitalized(word: string): string {
  return word.charAt(0).toLocaleUpperCase('en-US') + word.slice(1);
}

function headline({ rollup, model }: RollupReport): string {
  const { level, median, atTarget, rated, assessed, unrated } = rollup;
  const word = capitalized(model.words.level);
  const facts = [
    median !== undefined && `median ${median}`,
    `${atTarget.value} of ${atTarget.of} at or above target`,
    `${rated} of ${assessed} rated`,
    unrated > 0 && `${unrated} say nothing yet`,
  ].filter(Boolean);
  const place = level
    ? `**${word} ${level.number}, ${markdownText(level.name)}**`
    : '**No level: nothing is rated yet**';
  return `${place} · ${facts.join(' · ')}`;
}

/** "12 unknown, 3 missing, 1 to be shown" */
export function openText(gap: RollupReportGap): string {
  const { unknown, missing, evidenceOnly } = gap;
  return [
    unknown > 0 && `${unknown} unknown`,
    missing > 0 && `${missing} missing`,
    evidenceOnly > 0 && `${evidenceOnly} to be shown`,
  ]
    .filter(Boolean)
    .join(', ');
}

function profileText({ areas, model }: RollupReport): string {
  return markdownTable(
    [capitalized(model.words.area), 'Median', 'Components by level'],
    areas.map(({ title, median, levels }) => [
      markdownText(title),
      median === undefined ? '–' : String(median),
      levels.map(({ level, subjects }) => `${subjects} at ${level}`).join(', '),
    ]),
  );
}

function evidenceText({ practices, model }: RollupReport): string {
  return markdownTable(
    ['Practice', capitalized(model.words.level), 'Shown by', ...GRADES],
    practices.map(({ title, level, met, byGrade }) => [
      markdownText(title),
      String(level),
      `${met.value} of ${met.of}`,
      ...GRADES.map(grade => String(byGrade[grade])),
    ]),
  );
}

function gapsText({ gaps, model }: RollupReport): string {
  return gaps.length === 0
    ? 'Nothing is open up to the targets.'
    : markdownTable(
        [
          'Practice',
          capitalized(model.words.level),
          'Components',
          'Open',
          'Work',
        ],
        gaps.map(gap => [
          markdownText(gap.title),
          String(gap.level),
          String(gap.subjects),
          openText(gap),
          countText(gap.effortDays, 'day'),
        ]),
      );
}

function planText({ plan, model }: RollupReport): string {
  const lines = plan
    .filter(({ practices }) => practices.length > 0)
    .map(({ number, to, practices, days, predicted }) => {
      const titles = practices.map(
        ({ title, subjects }) => `${markdownText(title)} in ${subjects}`,
      );
      const level = predicted.level
        ? `, ${model.words.level} ${predicted.level.number}`
        : '';
      return `- Until ${to}, ${BLOCK_TITLES[number - 1].toLocaleLowerCase(
        'en-US',
      )}: ${titles.join(', ')} (${countText(days, 'day')}). Then ${
        predicted.atTarget.value
      } of ${predicted.atTarget.of} at or above target${level}.`;
    });
  return lines.join('\n') || 'Nothing is planned.';
}

/**
 * The report of a team or of the organization as Markdown. Texts of unknown origin cannot start markup.
 *
 * @param organization - What stands where the report is about no team. Default: `the organization`.
 * @public
 */
export function rollupReportMarkdown(
  report: RollupReport,
  organization: string = 'the organization',
): string {
  const { model, asOf, group, title, achievements, method, period } = report;
  return markdownBlocks(
    `# MLOps maturity of ${markdownText(title ?? group ?? organization)}`,
    [
      markdownText(`${model.title} ${model.version}`),
      `as of ${asOf.slice(0, 10)}`,
      group && title !== group && markdownText(group),
    ]
      .filter(Boolean)
      .join(' · '),
    headline(report),
    report.partial &&
      'It counts the components that its reader may see; there may be others.',
    '## Profile',
    profileText(report),
    `## Achieved from ${period.from} to ${period.to}`,
    achievements
      .map(({ sentence }) => `- ${markdownText(sentence)}`)
      .join('\n') || 'Nothing is recorded for this period.',
    '## Evidence',
    evidenceText(report),
    '## Open up to the targets',
    gapsText(report),
    '## The next 90 days',
    planText(report),
    '## Method',
    `Judged by ${markdownText(model.title)}, version ${model.version}, engine ${
      method.engine
    }. The level is the highest that at least 80 % of the rated critical and high components reach, no critical one more than one below; where fewer than five are critical or high, of all rated ones. Predictions re-run the engine with the practices of the plan met wherever they are open.`,
    model.disclaimer && markdownText(model.disclaimer),
    `Subjects ${method.subjectsHash.slice(0, 16)}.`,
  );
}
