import { group, website } from '../__testUtils__/entities';
import { EntityState, entityState } from './EntityState';
import { ReferenceStates } from './ReferenceStates';

const child = (name: string, of: string[], members: string[] = []) => {
  const entity = group(name, members);
  return {
    ...entity,
    relations: [
      ...entity.relations!,
      ...of.map(target => ({
        type: 'parentOf',
        targetRef: `group:default/${target}`,
      })),
    ],
  };
};

describe('ReferenceStates', () => {
  const entities: Record<string, EntityState> = {
    'group:default/top': entityState(child('top', ['mid'])),
    'group:default/mid': entityState(child('mid', ['top', 'leaf'])),
    'group:default/leaf': entityState(child('leaf', [], ['jo', 'mo'])),
    'group:default/ring': entityState(child('ring', ['ring'])),
    'component:default/shop': entityState(website('shop')),
  };

  function create(seen: string[] = []) {
    const asked: string[][] = [];
    const states = new ReferenceStates({
      read: async refs => {
        asked.push(refs);
        return new Map(
          refs.flatMap(ref => (entities[ref] ? [[ref, entities[ref]]] : [])),
        );
      },
      seen: ref => (seen.includes(ref) ? entities[ref] : undefined),
    });
    return { states, asked };
  }

  it('tells what the catalog knows of entities', async () => {
    const { states, asked } = create();
    await states.load(['component:default/shop', 'component:default/none']);
    expect(states.references('component:default/shop')).toEqual({
      ref: 'component:default/shop',
      kind: 'component',
      type: 'website',
    });
    expect(states.references('component:default/none')).toBe('missing');
    await states.load(['component:default/shop', 'component:default/none']);
    expect(asked).toHaveLength(1);
  });

  it('counts the members of child groups, however deep, though groups be in a circle', async () => {
    const { states, asked } = create();
    await states.load(['group:default/top', 'group:default/ring']);
    expect(states.references('group:default/top')).toMatchObject({
      members: 2,
    });
    expect(states.references('group:default/ring')).toMatchObject({
      members: 0,
    });
    expect(asked).toEqual([
      ['group:default/top', 'group:default/ring'],
      ['group:default/mid'],
      ['group:default/leaf'],
    ]);
  });

  it('asks for nothing that was seen', async () => {
    const { states, asked } = create(Object.keys(entities));
    await states.load(['group:default/top']);
    expect(asked).toEqual([]);
    expect(states.references('group:default/leaf')).toMatchObject({
      members: 2,
    });
  });

  it('has a fingerprint that tells states apart, and only what matters of them', async () => {
    const refs = ['group:default/leaf', 'component:default/shop'];
    const { states } = create(refs);
    const before = states.fingerprint(refs);
    const { states: other } = create(['group:default/leaf']);
    await other.load([]);
    expect(other.fingerprint(refs)).not.toBe(before);
    entities['group:default/leaf'] = entityState(child('leaf', [], ['jo']));
    expect(states.fingerprint(refs)).toBe(before);
    entities['group:default/leaf'] = entityState(child('leaf', []));
    expect(states.fingerprint(refs)).not.toBe(before);
    const many = Array.from({ length: 500 }, () => 'component:default/shop');
    expect(states.fingerprint(many).length).toBeLessThan(50);
    expect(states.fingerprint(many)).not.toBe(
      states.fingerprint([...many, 'component:default/shop']),
    );
  });
});
