import { mockServices } from '@backstage/backend-test-utils';
import {
  ANNOTATION_EDIT_URL,
  ANNOTATION_LOCATION,
  type Entity,
} from '@backstage/catalog-model';
import { builtinContent } from 'backstage-plugin-mlops-maturity-common/content';
import { createPracticeCatalog } from 'backstage-plugin-mlops-maturity-common';
import { readMlopsMaturityConfig } from '../config';
import { patchDescriptor } from './patchDescriptor';

const URL = 'https://github.com/acme/churn/blob/main/ml/catalog-info.yaml';

const entity: Entity = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Component',
  metadata: {
    name: 'churn',
    annotations: {
      [ANNOTATION_LOCATION]: `url:${URL}`,
      [ANNOTATION_EDIT_URL]: 'https://github.com/acme/churn/edit',
    },
  },
};

const OTHERS = 'kind: Component\nmetadata: { name: secret-one }\n---\n';
const OURS = 'kind: Component\nmetadata:\n  name: churn\n';

const practices = createPracticeCatalog(builtinContent);

function patch(text: string | Error, set: Record<string, string>) {
  const readUrl = jest.fn(async () => {
    if (text instanceof Error) {
      throw text;
    }
    return { buffer: async () => Buffer.from(text) };
  });
  return patchDescriptor({
    entity,
    set,
    practices,
    config: readMlopsMaturityConfig(mockServices.rootConfig()),
    urlReader: mockServices.urlReader.mock({ readUrl }),
    asOf: '2026-11-22T00:00:00Z',
  });
}

describe('patchDescriptor', () => {
  it('shows what would change, and nothing of what else is in the file', async () => {
    const text = `${OTHERS}${OURS}---\nkind: Group\nmetadata: { name: secret-two }\n`;
    const result = await patch(text, { 'unit-tests': 'yes' });
    expect(result).toEqual({
      outcome: 'patch',
      entity: 'component:default/churn',
      path: 'ml/catalog-info.yaml',
      root: 'github.com/acme/churn (main)',
      editUrl: 'https://github.com/acme/churn/edit',
      diff: [
        '--- a/ml/catalog-info.yaml',
        '+++ b/ml/catalog-info.yaml',
        '@@ -4,4 +4,6 @@',
        ' kind: Component',
        ' metadata:',
        '   name: churn',
        '+  annotations:',
        '+    mlops-maturity.io/unit-tests: "yes"',
        ' ---',
        '',
      ].join('\n'),
      changes: [{ key: 'mlops-maturity.io/unit-tests', after: 'yes' }],
      annotations: { 'mlops-maturity.io/unit-tests': 'yes' },
      annotationPrefix: 'mlops-maturity.io',
      template: 'template:default/mlops-maturity-update-evidence',
      warnings: [],
    });
  });

  it.each([
    ['is not described there', OTHERS, 'no-such-entity'],
    [
      'is in a file that is broken elsewhere',
      `${OTHERS}secret: [secret\n---\n${OURS}`,
      'unreadable',
    ],
    ['cannot be fetched', new Error('secret'), 'unreachable'],
  ])('tells nothing of others where it %s', async (_, text, reason) => {
    const result = await patch(text, { 'unit-tests': 'yes' });
    expect(result).toMatchObject({ outcome: 'refused', refusal: { reason } });
    expect(JSON.stringify(result)).not.toContain('secret');
  });

  it('says which name or value is wrong', async () => {
    expect(await patch(OURS, { 'unit-test': 'yes' })).toMatchObject({
      outcome: 'refused',
      problems: [{ name: 'unit-test', suggestion: 'unit-tests' }],
    });
    expect(
      await patch(OURS, { 'drift-alerts': 'https://grafana.example.com/' }),
    ).toMatchObject({ outcome: 'patch', warnings: [{ name: 'drift-alerts' }] });
  });
});
