import { mockCredentials } from '@backstage/backend-test-utils';
import type { Entity } from '@backstage/catalog-model';
import {
  AuthorizeResult,
  type PolicyDecision,
} from '@backstage/plugin-permission-common';
import { CatalogVisibility } from './CatalogVisibility';

const entity = (name: string): Entity => ({
  apiVersion: 'v1',
  kind: 'Component',
  metadata: { name, namespace: 'default' },
});

const conditional = (claims: string[]): PolicyDecision => ({
  result: AuthorizeResult.CONDITIONAL,
  pluginId: 'catalog',
  resourceType: 'catalog-entity',
  conditions: {
    resourceType: 'catalog-entity',
    rule: 'IS_ENTITY_OWNER',
    params: { claims },
  },
});

function setUp(names: string[] = ['Churn', 'iris']) {
  const streams: unknown[] = [];
  const catalog = {
    async *streamEntities(_request: unknown, options: unknown) {
      streams.push(options);
      for (const name of names) {
        yield [entity(name)];
      }
    },
  };
  return { visibility: new CatalogVisibility({ catalog }), streams, names };
}

const jo = mockCredentials.user('user:default/jo');
const ann = mockCredentials.user('user:default/ann');

describe('CatalogVisibility', () => {
  afterEach(() => jest.useRealTimers());

  it('reads nothing for a definite decision', async () => {
    const { visibility, streams } = setUp();
    const all = await visibility.visibleTo(jo, { result: 'ALLOW' });
    const none = await visibility.visibleTo(jo, { result: 'DENY' });
    expect(all.refs).toBeUndefined();
    expect(none.refs).toEqual(new Set());
    expect(streams).toEqual([]);
  });

  it('streams what the caller may see, with their credentials', async () => {
    const { visibility, streams } = setUp();
    const { refs } = await visibility.visibleTo(jo, conditional(['a']));
    expect(refs).toEqual(
      new Set(['component:default/churn', 'component:default/iris']),
    );
    expect(streams).toEqual([{ credentials: jo }]);
  });

  it('shares one stream among callers with the same conditions, and only them', async () => {
    const { visibility, streams } = setUp();
    const [first, second] = await Promise.all([
      visibility.visibleTo(jo, conditional(['a'])),
      visibility.visibleTo(ann, conditional(['a'])),
    ]);
    expect(second).toBe(first);
    await visibility.visibleTo(jo, conditional(['b']));
    expect(streams).toHaveLength(2);
  });

  it('looks again after a minute, and tells by the hash whether anything changed', async () => {
    jest.useFakeTimers();
    const { visibility, streams, names } = setUp();
    const before = await visibility.visibleTo(jo, conditional(['a']));
    jest.advanceTimersByTime(59_000);
    expect(await visibility.visibleTo(jo, conditional(['a']))).toBe(before);
    jest.advanceTimersByTime(2_000);
    const same = await visibility.visibleTo(jo, conditional(['a']));
    expect(same.hash).toBe(before.hash);
    names.pop();
    jest.advanceTimersByTime(61_000);
    const after = await visibility.visibleTo(jo, conditional(['a']));
    expect(after.hash).not.toBe(before.hash);
    expect(streams).toHaveLength(3);
  });

  it('does not remember a stream that failed', async () => {
    let broken = true;
    const visibility = new CatalogVisibility({
      catalog: {
        async *streamEntities() {
          if (broken) {
            throw new Error('The catalog is away');
          }
          yield [entity('churn')];
        },
      },
    });
    await expect(visibility.visibleTo(jo, conditional([]))).rejects.toThrow(
      'The catalog is away',
    );
    broken = false;
    const { refs } = await visibility.visibleTo(jo, conditional([]));
    expect(refs?.size).toBe(1);
  });
});
