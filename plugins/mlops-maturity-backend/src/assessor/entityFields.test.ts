import {
  createPracticeCatalog,
  observe,
} from 'backstage-plugin-mlops-maturity-common';
import { builtinContent } from 'backstage-plugin-mlops-maturity-common/content';
import { mockCredentials } from '@backstage/backend-test-utils';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { mlService } from '../__testUtils__/entities';
import { entityFields } from './entityFields';

const credentials = mockCredentials.service();

describe('entityFields', () => {
  const practices = createPracticeCatalog({
    practices: [
      ...builtinContent.practices,
      {
        ...builtinContent.practices[0],
        id: 'x-contract',
        hintedBy: [],
        shownBy: [{ field: 'spec.contract.url' }],
      },
    ],
    measures: builtinContent.measures,
  });

  it('lets everything through that is evidence, and nothing that can be huge', async () => {
    const entity = mlService(
      'churn',
      { practices: 'unit-tests', criticality: 'high' },
      {
        metadata: { tags: ['ml'], labels: { 'acme.com/tier': '1' } },
        spec: {
          system: 'system:default/retention',
          dependsOn: ['resource:default/feast', 'resource:default/mlflow'],
          providesApis: ['api:default/churn'],
          contract: { url: 'https://example.com/contract' },
          definition: 'x'.repeat(100_000),
        },
      },
    );
    const bare = { ...entity, relations: undefined };
    const fields = entityFields({ practices });
    for (const full of [entity, bare]) {
      const { items } = await catalogServiceMock({
        entities: [full],
      }).queryEntities({ fields, limit: 1 }, { credentials });
      const seen = (of: typeof full) =>
        observe({
          entity: of,
          catalog: practices,
          asOf: '2026-11-20T00:00:00Z',
        });
      expect(seen(items[0])).toEqual(seen(full));
      expect(JSON.stringify(items[0]).length).toBeLessThan(5000);
    }
    expect(seenPractices(practices, entity)).toContain('x-contract');
  });

  it('asks for what the filter of subjects looks at', () => {
    expect(
      entityFields({
        practices,
        subjects: {
          $any: [
            { 'spec.framework': 'torch' },
            { $not: { $all: [{ 'spec.a.b': { $exists: true } }] } },
            { kind: 'api' },
          ],
        },
      }),
    ).toEqual(expect.arrayContaining(['spec.framework', 'spec.a.b', 'kind']));
  });
});

function seenPractices(
  catalog: ReturnType<typeof createPracticeCatalog>,
  entity: ReturnType<typeof mlService>,
) {
  return observe({ entity, catalog, asOf: '2026-11-20T00:00:00Z' }).claims.map(
    ({ practice }) => practice,
  );
}
