import { observed } from '../__testUtils__/observed';
import { Finding, FINDING_KINDS } from './Finding';

const P = 'mlops-maturity.io';

function findingsOf(annotations: Record<string, unknown>) {
  return observed(annotations).findings;
}

const FORMS =
  'Write `yes`, `no`, a web address such as `https://ci.example.com/churn`, an entity ref such as `component:default/churn` or a tool reference such as `dvc:datasets/churn`, and after it, if you know the day, `as of 2026-10-01`.';

const CASES: {
  of: string;
  annotations: Record<string, unknown>;
  finding: Partial<Finding>;
  /** Practices that must still be claimed. */
  claimed?: string[];
}[] = [
  {
    of: 'a misspelt key',
    annotations: { [`${P}/unit_test`]: 'yes' },
    finding: {
      kind: 'unknown-key',
      message: `\`${P}/unit_test\` is no known key, so what it says is not counted.`,
      remedy: `Rename it to \`${P}/unit-tests\`.`,
      key: `${P}/unit_test`,
      value: 'yes',
      suggestion: { key: `${P}/unit-tests` },
    },
  },
  {
    of: 'a misspelt fact',
    annotations: { [`${P}/critcality`]: 'high' },
    finding: {
      kind: 'unknown-key',
      suggestion: { key: `${P}/criticality` },
    },
  },
  {
    of: 'a key in capitals',
    annotations: { [`${P}/Unit-Tests`]: 'yes' },
    finding: { kind: 'unknown-key', suggestion: { key: `${P}/unit-tests` } },
  },
  {
    of: 'a key that means nothing',
    annotations: { [`${P}/colour-of-the-shed`]: 'green' },
    finding: {
      kind: 'unknown-key',
      remedy:
        'Rename it to the key of a practice, a measure or a fact, or remove it.',
    },
  },
  {
    of: 'a value nobody can read',
    annotations: { [`${P}/unit-tests`]: 'sometimes' },
    finding: {
      kind: 'unreadable-value',
      message: `\`${P}/unit-tests\` says \`sometimes\`, which nobody can read.`,
      remedy: FORMS,
      practices: ['unit-tests'],
      value: 'sometimes',
    },
  },
  {
    of: 'a misspelt word',
    annotations: { [`${P}/unit-tests`]: 'yess' },
    finding: {
      kind: 'unreadable-value',
      suggestion: { key: `${P}/unit-tests`, value: 'yes' },
    },
  },
  {
    of: 'an empty value',
    annotations: { [`${P}/unit-tests`]: ' ' },
    finding: {
      kind: 'unreadable-value',
      message: `\`${P}/unit-tests\` says nothing, which cannot be read: it is empty.`,
    },
  },
  {
    of: 'a secret in a URL',
    annotations: { [`${P}/unit-tests`]: 'https://me:pw@ci.example.com/x' },
    finding: {
      kind: 'unreadable-value',
      suggestion: { key: `${P}/unit-tests`, value: 'https://ci.example.com/x' },
    },
  },
  {
    of: 'a yes where only a link will do',
    annotations: { [`${P}/model-card`]: 'yes' },
    finding: {
      kind: 'unreadable-value',
      message: `\`${P}/model-card\` says \`yes\`, which cannot be read: a plain \`yes\` does not show this practice.`,
      remedy:
        'Write `no` or a web address such as `https://ci.example.com/churn`, and after it, if you know the day, `as of 2026-10-01`.',
    },
  },
  {
    of: 'a form that the practice does not take',
    annotations: { [`${P}/few-failures`]: 'dvc:x' },
    finding: {
      kind: 'unreadable-value',
      message: `\`${P}/few-failures\` says \`dvc:x\`, which cannot be read: this practice takes no tool reference.`,
      remedy:
        'Write `yes`, `no` or a measure such as `7%`, and after it, if you know the day, `as of 2026-10-01`.',
    },
  },
  {
    of: 'a boolean',
    annotations: { [`${P}/unit-tests`]: true },
    finding: {
      kind: 'unreadable-value',
      message: `\`${P}/unit-tests\` is no text, and for that the catalog refuses the whole entity.`,
      remedy: 'Put the value in quotes.',
      value: 'true',
      suggestion: { key: `${P}/unit-tests`, value: 'yes' },
    },
  },
  {
    of: 'a boolean of a fact that takes no yes',
    annotations: { [`${P}/serving`]: true },
    finding: { kind: 'unreadable-fact', value: 'true' },
  },
  {
    of: 'null',
    annotations: { [`${P}/practices`]: null },
    finding: { kind: 'unreadable-value', remedy: 'Put the value in quotes.' },
  },
  {
    of: 'an unquoted number of a measure',
    annotations: { [`${P}/model-lead-time`]: 3 },
    finding: { kind: 'unreadable-measure', value: '3' },
  },
  {
    of: 'a list of a practice that a declaration does not show',
    annotations: { [`${P}/practices`]: 'model-card, unit-tests' },
    finding: {
      kind: 'unreadable-value',
      message: `\`${P}/practices\` names \`model-card\`, which a plain declaration does not show.`,
      practices: ['model-card'],
    },
    claimed: ['unit-tests'],
  },
  {
    of: 'an empty list',
    annotations: { [`${P}/practices`]: ' , ' },
    finding: {
      kind: 'unreadable-value',
      message: `\`${P}/practices\` names no practice.`,
    },
  },
  {
    of: 'a list without end',
    annotations: { [`${P}/practices`]: 'unit-tests,'.repeat(5_000) },
    finding: {
      kind: 'unreadable-value',
      message: `\`${P}/practices\` cannot be read: it is longer than 20,000 characters.`,
    },
  },
  {
    of: 'a fact nobody can read',
    annotations: { [`${P}/criticality`]: 'hihg' },
    finding: {
      kind: 'unreadable-fact',
      message: `\`${P}/criticality\` says \`hihg\`, which is none of its values, so it counts as not stated.`,
      remedy: 'Write `low`, `medium`, `high` or `critical`.',
      suggestion: { key: `${P}/criticality`, value: 'high' },
    },
  },
  {
    of: 'a fact in other words',
    annotations: { [`${P}/personal-data`]: 'none' },
    finding: {
      kind: 'unreadable-fact',
      suggestion: { key: `${P}/personal-data`, value: 'no' },
    },
  },
  {
    of: 'an assess that cannot be read',
    annotations: { [`${P}/assess`]: 'exlude' },
    finding: {
      kind: 'unreadable-fact',
      remedy: 'Write `include` or `exclude`.',
      suggestion: { key: `${P}/assess`, value: 'exclude' },
    },
  },
  {
    of: 'a measure in the wrong form',
    annotations: { [`${P}/model-deployment-frequency`]: 'weekly' },
    finding: {
      kind: 'unreadable-measure',
      message: `\`${P}/model-deployment-frequency\` says \`weekly\`, which is not a number per window.`,
      remedy:
        'Write a number per window such as `4/week`, and after it, if you know the day, `as of 2026-10-01`.',
    },
  },
  {
    of: 'a measure of another kind',
    annotations: { [`${P}/change-failure-rate`]: '12h' },
    finding: { kind: 'unreadable-measure' },
  },
  {
    of: 'a measure that cannot be compared with the bound',
    annotations: { [`${P}/few-failures`]: '3/week' },
    finding: {
      kind: 'unreadable-measure',
      message: `\`${P}/few-failures\` says \`3/week\`, which cannot be read: it cannot be compared with the bound.`,
      practices: ['few-failures'],
    },
  },
  {
    of: 'an unknown practice in the list',
    annotations: {
      [`${P}/practices`]: 'code-versioning, unit test, unit-tests, shed',
    },
    finding: {
      kind: 'unknown-practice',
      message: `\`${P}/practices\` names \`unit test\`, which is no known practice.`,
      remedy: 'Write `unit-tests`.',
      practices: ['unit-tests'],
      suggestion: {
        key: `${P}/practices`,
        value: 'code-versioning, unit-tests, shed',
      },
    },
    claimed: ['code-versioning', 'unit-tests'],
  },
  {
    of: 'a date in the list',
    annotations: { [`${P}/practices`]: 'unit-tests as of 2026-10-01' },
    finding: {
      kind: 'unknown-practice',
      remedy:
        'The list takes no dates: give a practice with a date its own key.',
    },
  },
  {
    of: 'a future date',
    annotations: { [`${P}/unit-tests`]: 'pytest:x as of 2031-01-01' },
    finding: {
      kind: 'future-date',
      message: `\`${P}/unit-tests\` is dated 2031-01-01, which is still to come, so it counts as undated.`,
      practices: ['unit-tests'],
    },
    claimed: ['unit-tests'],
  },
  {
    of: 'a contradiction',
    annotations: {
      [`${P}/unit-tests`]: 'No',
      [`${P}/practices`]: 'unit-tests',
      'sonarqube.org/project-key': 'churn',
    },
    finding: {
      kind: 'overruled-by-own-key',
      message: `\`${P}/unit-tests\` says \`No\` while \`${P}/practices\` and \`sonarqube.org/project-key\` say otherwise; its own key counts.`,
      remedy: `If you do it, correct \`${P}/unit-tests\`; if not, take \`unit-tests\` out of \`${P}/practices\` and \`sonarqube.org/project-key\`.`,
      practices: ['unit-tests'],
    },
  },
  {
    of: 'one link for everything',
    annotations: Object.fromEntries(
      ['code-versioning', 'unit-tests', 'model-card', 'drift-alerts'].map(
        practice => [`${P}/${practice}`, 'https://wiki.example.com/ml'],
      ),
    ),
    finding: {
      kind: 'shared-link',
      message:
        '`https://wiki.example.com/ml` is given as the evidence of 4 practices.',
      practices: [
        'code-versioning',
        'drift-alerts',
        'model-card',
        'unit-tests',
      ],
    },
    claimed: ['code-versioning', 'drift-alerts', 'model-card', 'unit-tests'],
  },
  {
    of: 'a bare host',
    annotations: { [`${P}/unit-tests`]: 'https://ci.example.com/' },
    finding: {
      kind: 'bare-host',
      message: `\`${P}/unit-tests\` points at a host and at nothing on it, so it counts as declared only.`,
    },
    claimed: ['unit-tests'],
  },
  {
    of: 'a misspelt tool',
    annotations: { [`${P}/unit-tests`]: 'pytset:churn as of 2026-10-01' },
    finding: {
      kind: 'unknown-tool',
      message: `\`${P}/unit-tests\` points into \`pytset\`, which is no known tool, so it counts as declared only.`,
      remedy: 'Write `pytest:churn as of 2026-10-01`.',
      suggestion: {
        key: `${P}/unit-tests`,
        value: 'pytest:churn as of 2026-10-01',
      },
    },
    claimed: ['unit-tests'],
  },
  {
    of: 'a tool that nobody knows',
    annotations: { [`${P}/unit-tests`]: 'driftomatic:churn' },
    finding: {
      kind: 'unknown-tool',
      remedy:
        'Point at a page in it with a web address, or ask your platform team to add the tool to the known ones.',
    },
    claimed: ['unit-tests'],
  },
];

describe('findings', () => {
  it.each(CASES)('reports $of', ({ annotations, finding, claimed = [] }) => {
    const { findings, claims } = observed(annotations);
    expect(findings[0]).toMatchObject(finding);
    expect(findings[0].suggestion).toEqual(finding.suggestion);
    expect(
      [
        ...new Set(
          claims.filter(({ met }) => met).map(({ practice }) => practice),
        ),
      ].sort(),
    ).toEqual(claimed);
  });

  it('has a case of every kind', () => {
    const kinds = CASES.map(({ finding }) => finding.kind);
    expect(new Set(kinds)).toEqual(new Set(FINDING_KINDS));
  });

  it('reports each thing once', () => {
    expect(
      findingsOf({
        [`${P}/practices`]: 'unit-tets, unit-tets, UNIT-TETS, shed',
      }).map(({ message }) => message),
    ).toEqual([
      `\`${P}/practices\` names \`unit-tets\`, which is no known practice.`,
      `\`${P}/practices\` names \`shed\`, which is no known practice.`,
    ]);
  });

  it('gives suggestions that mend what they are about', () => {
    function mended(annotations: Record<string, unknown>, finding: Finding) {
      const { key: place = '', suggestion = {} } = finding;
      const { key = place, value = annotations[place] } = suggestion;
      const { [place]: _, ...rest } = annotations;
      return findingsOf({ ...rest, [key]: value });
    }
    const suggesting = CASES.filter(({ finding }) => finding.suggestion);
    expect(suggesting.length).toBeGreaterThan(10);
    const unmended = suggesting.filter(({ annotations, finding }) =>
      mended(annotations, findingsOf(annotations)[0]).some(
        ({ kind, suggestion }) =>
          kind === finding.kind && (suggestion || kind !== 'unknown-practice'),
      ),
    );
    expect(unmended).toEqual([]);
  });

  it('does not mind three practices that one pipeline shows', () => {
    expect(
      findingsOf(
        Object.fromEntries(
          ['unit-tests', 'integration-tests', 'performance-tests'].map(
            practice => [`${P}/${practice}`, 'https://ci.example.com/churn'],
          ),
        ),
      ),
    ).toEqual([]);
  });

  it('quotes no more than the beginning of a long value', () => {
    const [{ message, value }] = findingsOf({
      [`${P}/unit-tests`]: `\`x\`\n${'y'.repeat(1_000_000)}`,
    });
    expect(message.length).toBeLessThan(250);
    expect(message).toContain("says `'x' yyy");
    expect(value!.length).toBe(2_000);
  });
});
