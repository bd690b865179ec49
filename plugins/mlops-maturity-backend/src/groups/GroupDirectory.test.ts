import { mockServices } from '@backstage/backend-test-utils';
import type { Entity } from '@backstage/catalog-model';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { OwnerSet } from '../visibility/OwnerSet';
import { GroupDirectory } from './GroupDirectory';

function entity(
  kind: string,
  name: string,
  relations: [type: string, targetRef: string][] = [],
): Entity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind,
    metadata: { name, namespace: 'default' },
    spec: {},
    relations: relations.map(([type, targetRef]) => ({ type, targetRef })),
  };
}

const ENTITIES = [
  entity('Group', 'platform'),
  entity('Group', 'secret', [['childOf', 'group:default/platform']]),
  entity('Group', 'ranking', [['childOf', 'group:default/secret']]),
  entity('User', 'jo', [['ownerOf', 'component:default/churn']]),
  entity('User', 'ann', [['memberOf', 'group:default/ranking']]),
  entity('Component', 'churn'),
];

const SCOPE = {
  owners: () => OwnerSet.ALL,
  dependsOnModel: false,
  hash: 'scope',
};

describe('GroupDirectory', () => {
  afterEach(() => jest.useRealTimers());

  it('knows groups, and the users who own something', async () => {
    const directory = new GroupDirectory({
      catalog: catalogServiceMock({ entities: ENTITIES }),
      auth: mockServices.auth(),
    });
    const { graph } = await directory.graphFor(SCOPE);
    expect([...graph.refs].sort()).toEqual([
      'group:default/platform',
      'group:default/ranking',
      'group:default/secret',
      'user:default/jo',
    ]);
    expect(graph.selfAndDescendants('group:default/platform')).toEqual(
      new Set([
        'group:default/platform',
        'group:default/secret',
        'group:default/ranking',
      ]),
    );
  });

  it('leaves out a group that the caller may not see, and the way through it', async () => {
    const directory = new GroupDirectory({
      catalog: catalogServiceMock({ entities: ENTITIES }),
      auth: mockServices.auth(),
    });
    const { graph } = await directory.graphFor({
      ...SCOPE,
      visible: new Set(['group:default/platform', 'group:default/ranking']),
    });
    expect(graph.get('group:default/secret')).toBeUndefined();
    expect(graph.selfAndDescendants('group:default/platform')).toEqual(
      new Set(['group:default/platform']),
    );
    expect(graph.parentsOf('group:default/ranking')).toEqual([]);
  });

  it('reads the catalog once a minute, and serves what it has while that fails', async () => {
    jest.useFakeTimers();
    const catalog = catalogServiceMock({ entities: ENTITIES });
    const stream = jest.spyOn(catalog, 'streamEntities');
    const directory = new GroupDirectory({
      catalog,
      auth: mockServices.auth(),
    });
    const { hash } = await directory.graphFor(SCOPE);
    await directory.graphFor(SCOPE);
    expect(stream).toHaveBeenCalledTimes(1);
    jest.advanceTimersByTime(61_000);
    stream.mockImplementation(() => {
      throw new Error('The catalog is away');
    });
    expect((await directory.graphFor(SCOPE)).hash).toBe(hash);
    expect(stream).toHaveBeenCalledTimes(2);
  });
});
