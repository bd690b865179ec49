import { generateOrganization } from '../__testUtils__/generateOrganization';
import { teamRows } from './teamRows';
import { treeKey } from './treeKey';

const { groups } = generateOrganization().scorecard('five-stage');
const rows = teamRows({
  groups,
  open: new Set(['group:default/acme']),
  order: 'name',
});
const press = (key: string, at: number) =>
  treeKey({ key, rows, at, count: rows.length });

describe('treeKey', () => {
  it('moves up and down, and stops at the ends', () => {
    expect(press('ArrowDown', 0)).toEqual({ kind: 'focus', to: 1 });
    expect(press('ArrowUp', 1)).toEqual({ kind: 'focus', to: 0 });
    expect(press('ArrowUp', 0)).toBeUndefined();
    expect(press('ArrowDown', rows.length - 1)).toBeUndefined();
    expect(press('End', 0)).toEqual({ kind: 'focus', to: rows.length - 1 });
    expect(press('Home', 2)).toEqual({ kind: 'focus', to: 0 });
  });

  it('opens a closed team and enters an open one', () => {
    expect(press('ArrowRight', 0)).toEqual({ kind: 'focus', to: 1 });
    expect(press('ArrowRight', 1)).toEqual({
      kind: 'toggle',
      team: rows[1].key,
    });
  });

  it('closes an open team and leaves a closed one for the one above', () => {
    expect(press('ArrowLeft', 0)).toEqual({
      kind: 'toggle',
      team: 'group:default/acme',
    });
    expect(press('ArrowLeft', 3)).toEqual({ kind: 'focus', to: 0 });
  });

  it('leaves other keys alone', () => {
    expect(press('Enter', 0)).toBeUndefined();
    expect(press('a', 0)).toBeUndefined();
  });
});
