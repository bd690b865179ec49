import type {
  Area,
  MaturityModel,
  Requirement,
} from '../../model/MaturityModel';
import { areasOf } from '../read/walkModel';
import { page, table } from './markdown';
import { levelText } from './placements';
import { predicateText } from '../../texts/predicateText';
import { ruleText } from '../../texts/ruleText';

type TitleOf = (practiceId: string) => string;

function linkTo(practice: string, titleOf: TitleOf): string {
  return `[${titleOf(practice)}](../practices/${practice}.md)`;
}

function levelsTable({ levels }: MaturityModel): string {
  const hasRoles = levels.some(level => level.typicalRole);
  const hasMetrics = levels.some(level => level.exampleMetric);
  return table(
    [
      '',
      'Name',
      'Meaning',
      ...(hasRoles ? ['Typical role'] : []),
      ...(hasMetrics ? ['Example metric'] : []),
    ],
    levels.map(level => [
      String(level.number),
      level.name,
      level.meaning,
      ...(hasRoles ? [level.typicalRole ?? ''] : []),
      ...(hasMetrics ? [level.exampleMetric ?? ''] : []),
    ]),
  );
}

/** Innermost areas by levels: the practice where a cell has one, else how many it has. */
function overviewTable(model: MaturityModel, titleOf: TitleOf): string {
  const leaves = areasOf(model)
    .map(({ area }) => area)
    .filter(area => area.requirements);
  const columns = [
    ...new Set(
      leaves.flatMap(leaf => (leaf.requirements ?? []).map(r => r.level)),
    ),
  ].sort((a, b) => a - b);
  const cellOf = (leaf: Area, level: number) => {
    const found = (leaf.requirements ?? []).filter(r => r.level === level);
    return found.length === 1
      ? linkTo(found[0].practice, titleOf)
      : String(found.length || '–');
  };
  return table(
    ['', ...columns.map(level => levelText(model, level))],
    leaves.map(leaf => [leaf.title, ...columns.map(l => cellOf(leaf, l))]),
  );
}

function requirementLine(
  model: MaturityModel,
  requirement: Requirement,
  titleOf: TitleOf,
): string {
  const { practice, level, compulsory, weight, appliesWhen } = requirement;
  return [
    `- ${levelText(model, level)}: ${linkTo(practice, titleOf)}`,
    compulsory && 'compulsory',
    String(weight) !== '1' && `weight ${weight}`,
    appliesWhen && `only where ${predicateText(appliesWhen)}`,
  ]
    .filter(Boolean)
    .join(', ');
}

function areaSections(
  model: MaturityModel,
  areas: Area[],
  titleOf: TitleOf,
  depth = 3,
): string[] {
  return areas.flatMap(area => [
    `${'#'.repeat(depth)} ${area.title}`,
    ...(area.description ? [area.description] : []),
    ...(area.appliesWhen
      ? [`Only where ${predicateText(area.appliesWhen)}.`]
      : []),
    ...(area.requirements
      ? [
          area.requirements
            .map(each => requirementLine(model, each, titleOf))
            .join('\n'),
        ]
      : []),
    ...areaSections(model, area.areas ?? [], titleOf, depth + 1),
  ]);
}

function gradesText({ minimumGrades, ...model }: MaturityModel): string {
  const lines = Object.entries(minimumGrades).map(
    ([level, grade]) =>
      `- ${levelText(
        { ...model, minimumGrades },
        Number(level),
      )}: at least ${grade}`,
  );
  return lines.length > 0
    ? `What somebody merely says is \`declared\`, what points at something is \`backed\`, what a machine looked at is \`verified\`. A requirement counts from this grade on:\n\n${lines.join(
        '\n',
      )}`
    : 'Every claim counts, whether declared, backed or verified.';
}

/** A model as a page for readers. */
export function renderModelPage(
  model: MaturityModel,
  titleOf: TitleOf,
): string {
  const { title, id, version, description, disclaimer, appliesTo } = model;
  return page(
    `# ${title}`,
    `\`${id}\`, version ${version}`,
    description,
    disclaimer && `> ${disclaimer}`,
    `## Levels\n\n${levelsTable(model)}`,
    `## At a glance\n\n${overviewTable(model, titleOf)}`,
    `## How the result is found\n\n${ruleText(model)}`,
    `## What evidence it takes\n\n${gradesText(model)}`,
    `## Whom it assesses\n\n${
      appliesTo ? `Subjects, ${predicateText(appliesTo)}.` : 'Every subject.'
    }`,
    '## Requirements',
    ...areaSections(model, model.areas, titleOf),
    model.references.length > 0 &&
      `## References\n\n${model.references
        .map(({ title: name, url }) => `- ${url ? `[${name}](${url})` : name}`)
        .join('\n')}`,
  );
}
