import { code } from '../../texts/inWords';
import type { Practice } from '../../practice/Practice';
import type { Content } from '../Content';
import { requirementsOf } from '../read/walkModel';
import type { GeneratedFile } from './GeneratedFile';
import { page, table } from './markdown';
import { levelText, Placement, placementsOf } from './placements';

const link = ({ id, title }: Practice) => `[${title}](practices/${id}.md)`;

function placementText({ model, requirement }: Placement): string {
  return `[${model.title}](models/${model.id}.md): ${levelText(
    model,
    requirement.level,
  )}`;
}

/** Each practice that several models ask for, those of most models first. */
function reuses(
  practices: readonly Practice[],
  placements: Map<string, Placement[]>,
): string {
  const rows = practices
    .map(practice => ({ practice, at: placements.get(practice.id) ?? [] }))
    .filter(({ at }) => at.length > 1)
    .sort((a, b) => b.at.length - a.at.length)
    .map(({ practice, at }) => [
      link(practice),
      code(practice.id),
      at.map(placementText).join('<br>'),
    ]);
  return table(['Practice', 'Id', 'Asked for by'], rows);
}

/** Each implication, since a claim on the left makes claims in every model that asks for the right. */
function implications(practices: readonly Practice[]): string {
  const byId = new Map(practices.map(practice => [practice.id, practice]));
  const rows = practices.flatMap(practice =>
    practice.implies.map(id => [
      link(practice),
      byId.has(id) ? link(byId.get(id)!) : code(id),
    ]),
  );
  return table(['Whoever shows', 'shows too'], rows);
}

/** How much of each model is mapped: a thin mapping must not be sold as a score. */
function shares({ models }: Content, placements: Map<string, Placement[]>) {
  const rows = models.map(model => {
    const requirements = requirementsOf(model);
    const shared = requirements.filter(
      ({ requirement }) =>
        (placements.get(requirement.practice)?.length ?? 0) > 1,
    ).length;
    return [
      `[${model.title}](models/${model.id}.md)`,
      String(requirements.length),
      String(shared),
      `${Math.round((100 * shared) / requirements.length)} %`,
    ];
  });
  return table(
    ['Model', 'Requirements', 'shared with another model', 'Share'],
    rows,
  );
}

/** The page that lists every practice which serves several models, and every implication. */
export function renderCrosswalkPage(content: Content): GeneratedFile {
  const placements = placementsOf(content.models);
  return {
    path: 'docs/crosswalk.md',
    text: page(
      '# Crosswalk',
      'One set of practices answers every model. A practice stands in several models where the same evidence shows what each of them asks; where two models ask for different things under similar names, the practices are different too.',
      '## How much of each model is shared',
      shares(content, placements),
      'The other requirements of a model are answered for that model alone, so answers to one model never amount to a result in another: a comparison always says how many requirements are known.',
      '## Practices that several models ask for',
      reuses(content.practices, placements),
      '## Practices that imply others',
      'A met claim on a practice counts, at its grade, for the practices that it implies.',
      implications(content.practices),
    ),
  };
}
