import type { Content } from '../Content';
import type { GeneratedFile } from './GeneratedFile';
import { placementsOf } from './placements';
import { renderContentModule } from './renderContentModule';
import { renderCrosswalkPage } from './renderCrosswalkPage';
import { renderIndexPages } from './renderIndexPages';
import { renderModelPage } from './renderModelPage';
import { renderPracticePage } from './renderPracticePage';
import { renderSchemas } from './renderSchemas';

const PACKAGE = 'plugins/mlops-maturity-common';

/** Folders that hold generated files only: whatever else lies there is left over. */
export const GENERATED_FOLDERS = [
  `${PACKAGE}/content/schema`,
  'docs/models',
  'docs/practices',
];

function practicePages(content: Content): GeneratedFile[] {
  const { practices, practiceAreas, models } = content;
  const placements = placementsOf(models);
  const titles = new Map(practices.map(({ id, title }) => [id, title]));
  const areaTitles = new Map(
    practiceAreas.flatMap(area =>
      area.practices.map((id): [string, string] => [id, area.title]),
    ),
  );
  return practices.map(practice => ({
    path: `docs/practices/${practice.id}.md`,
    text: renderPracticePage(practice, {
      areaTitle: areaTitles.get(practice.id) ?? '',
      placements: placements.get(practice.id) ?? [],
      titleOf: id => titles.get(id) ?? id,
      impliedBy: practices
        .filter(({ implies }) => implies.includes(practice.id))
        .map(({ id }) => id),
    }),
  }));
}

function modelPages({ models, practices }: Content): GeneratedFile[] {
  const titles = new Map(practices.map(({ id, title }) => [id, title]));
  return models.map(model => ({
    path: `docs/models/${model.id}.md`,
    text: renderModelPage(model, id => titles.get(id) ?? id),
  }));
}

/** Everything that is generated from `content/`. */
export function generateContent(content: Content): GeneratedFile[] {
  return [
    {
      path: `${PACKAGE}/src/content/builtinContent.generated.ts`,
      text: renderContentModule(content),
    },
    ...renderSchemas(`${PACKAGE}/content/schema`),
    ...modelPages(content),
    ...practicePages(content),
    ...renderIndexPages(content),
    renderCrosswalkPage(content),
  ];
}
