import { stringify } from 'csv-stringify/sync';
import type { Roadmap, RoadmapItem } from '../roadmap/Roadmap';
import { BLOCK_TITLES } from './roadmapMarkdown';

/**
 * One issue of a roadmap.
 *
 * @public
 */
export interface RoadmapIssue {
  title: string;
  body: string;
  labels: string[];
  milestone: string;
  /** `YYYY-MM-DD`. */
  due: string;
  /** Person-days. */
  estimate: number;
}

function bodyOf(item: RoadmapItem, roadmap: Roadmap): string {
  const { annotation, evidence, how, level, waitsFor } = item;
  return [
    `For ${roadmap.subject}, ${roadmap.model.title}, ${roadmap.model.words.level} ${level}.`,
    how.map((step, index) => `${index + 1}. ${step}`).join('\n'),
    `To show it, set \`${annotation}\`. ${evidence}`,
    ...(waitsFor.length > 0 ? [`Comes after: ${waitsFor.join(', ')}.`] : []),
  ].join('\n\n');
}

/**
 * The work of a roadmap as issues, in the order of work; what only needs evidence comes first, due with the first month.
 *
 * @public
 */
export function roadmapIssues(roadmap: Roadmap): RoadmapIssue[] {
  const labels = ['mlops-maturity', roadmap.model.id];
  const issueOf = (
    item: RoadmapItem,
    milestone: string,
    due: string,
  ): RoadmapIssue => ({
    title:
      item.kind === 'improve' ? item.title : `Show the evidence: ${item.title}`,
    body: bodyOf(item, roadmap),
    labels: [...labels, item.kind],
    milestone,
    due,
    estimate: item.effortDays,
  });
  const [first] = roadmap.blocks;
  return [
    ...roadmap.evidenceOnly.map(item => issueOf(item, 'Evidence', first.to)),
    ...roadmap.blocks.flatMap(({ items, number, to }) =>
      items.map(item =>
        issueOf(item, `Month ${number}: ${BLOCK_TITLES[number - 1]}`, to),
      ),
    ),
  ];
}

/**
 * The issues of a roadmap as CSV (RFC 4180) with a header, as trackers import it. No cell can begin a formula.
 *
 * @public
 */
export function roadmapIssuesCsv(roadmap: Roadmap): string {
  return stringify(
    roadmapIssues(roadmap).map(issue => ({
      ...issue,
      labels: issue.labels.join(' '),
    })),
    {
      header: true,
      columns: {
        title: 'Title',
        body: 'Body',
        labels: 'Labels',
        milestone: 'Milestone',
        due: 'Due date',
        estimate: 'Estimate in days',
      },
      record_delimiter: 'windows',
      escape_formulas: true,
    },
  );
}
