import type {
  FindingRow,
  SubjectRow,
} from 'backstage-plugin-mlops-maturity-common';

const PREFIX = 'mlops-maturity.io';

const EXAMPLES: Omit<FindingRow, 'subject' | 'owner'>[] = [
  {
    kind: 'unknown-key',
    message: `\`${PREFIX}/drift-alert\` is not a practice.`,
    remedy: `Write \`${PREFIX}/drift-alerts\`.`,
    key: `${PREFIX}/drift-alert`,
    value: 'yes',
    suggestion: { key: `${PREFIX}/drift-alerts` },
  },
  {
    kind: 'unreadable-value',
    message: `\`${PREFIX}/unit-tests\` says \`ye\`, which cannot be read.`,
    remedy: 'Write `yes`, `no`, a URL, an entity or a tool reference.',
    key: `${PREFIX}/unit-tests`,
    value: 'ye',
    suggestion: { value: 'yes' },
  },
  {
    kind: 'future-date',
    message: `\`${PREFIX}/model-monitoring\` is dated 2031-01-01, which is still to come.`,
    remedy: 'Write the day on which somebody last looked.',
    key: `${PREFIX}/model-monitoring`,
    value: 'https://grafana.example.com/d/eta as of 2031-01-01',
  },
  {
    kind: 'bare-host',
    message: `\`${PREFIX}/ci-cd\` points at a whole site.`,
    remedy: 'Point at the page that shows the practice.',
    key: `${PREFIX}/ci-cd`,
    value: 'https://ci.example.com/',
  },
];

/** As many findings as the rows say they have, of every kind in turn. */
export function generateFindings(rows: SubjectRow[]): FindingRow[] {
  let turn = 0;
  return rows.flatMap(({ subject, owner, findings }) =>
    Array.from({ length: findings }, () => ({
      ...EXAMPLES[turn++ % EXAMPLES.length],
      subject,
      owner,
    })),
  );
}
