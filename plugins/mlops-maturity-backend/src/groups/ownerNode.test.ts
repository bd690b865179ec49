import { ownerNode } from './ownerNode';

const group = (
  spec: object,
  relations?: { type: string; targetRef: string }[],
) =>
  ownerNode({
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Group',
    metadata: { name: 'Ranking', namespace: 'default', title: 'Ranking team' },
    spec: { type: 'team', children: [], ...spec },
    relations,
  });

describe('ownerNode', () => {
  it('takes every parent that the catalog relates', () => {
    expect(
      group({ parent: 'search' }, [
        { type: 'childOf', targetRef: 'group:default/Search' },
        { type: 'childOf', targetRef: 'group:default/ml' },
        { type: 'hasMember', targetRef: 'user:default/jo' },
      ]),
    ).toEqual({
      ref: 'group:default/ranking',
      title: 'Ranking team',
      parents: ['group:default/search', 'group:default/ml'],
    });
  });

  it('takes the parent of the descriptor where nothing is related', () => {
    expect(group({ parent: 'search' }).parents).toEqual([
      'group:default/search',
    ]);
    expect(group({ parent: 'x:y:z/' }).parents).toEqual([]);
    expect(group({}).parents).toEqual([]);
  });

  it('prefers the display name', () => {
    expect(group({ profile: { displayName: 'Ranking & Co' } }).title).toBe(
      'Ranking & Co',
    );
  });
});
