import { code } from '../../texts/inWords';
import type { Content } from '../Content';
import { requirementsOf } from '../read/walkModel';
import type { GeneratedFile } from './GeneratedFile';
import { page, table } from './markdown';

function modelIndex({ models }: Content): string {
  return page(
    '# Maturity models',
    'The models that come with the product. They share one set of [practices](../practices/README.md).',
    table(
      ['Model', 'Version', 'Levels', 'Requirements'],
      models.map(model => [
        `[${model.title}](${model.id}.md)`,
        model.version,
        model.levels.map(level => level.name).join(', '),
        String(requirementsOf(model).length),
      ]),
    ),
  );
}

function practiceIndex({ practiceAreas, practices }: Content): string {
  const byId = new Map(practices.map(practice => [practice.id, practice]));
  const sections = practiceAreas.map(
    area =>
      `## ${area.title}\n\n${area.description}\n\n${area.practices
        .map(id => `- [${byId.get(id)?.title}](${id}.md) ${code(id)}`)
        .join('\n')}`,
  );
  return page(
    '# Practices',
    `What a team does or does not do: ${practices.length} practices, shared by all [maturity models](../models/README.md). Beside them stand the [delivery measures](../measures.md).`,
    ...sections,
  );
}

function measurePage({ measures }: Content): string {
  return page(
    '# Delivery measures',
    'A promotion is the moment at which a new model version starts to serve live input, or becomes the version that a batch job uses. Unless a definition says otherwise, a measure looks at the last 90 days.',
    ...measures.map(
      ({ id, title, definition, better, example }) =>
        `## ${title}\n\n${definition}\n\n\`mlops-maturity.io/${id}: ${example}\`${
          better === 'neither' ? '' : `, ${better} is better`
        }`,
    ),
  );
}

/** The pages that lead to the others. */
export function renderIndexPages(content: Content): GeneratedFile[] {
  return [
    { path: 'docs/models/README.md', text: modelIndex(content) },
    { path: 'docs/practices/README.md', text: practiceIndex(content) },
    { path: 'docs/measures.md', text: measurePage(content) },
  ];
}
