import type { Waiver } from 'backstage-plugin-mlops-maturity-common';
import { waiverChanges } from './waiverChanges';

const WAIVER: Waiver = {
  id: 'w1',
  practice: 'unit-tests',
  reason: 'planned',
  note: 'It is on the board',
  from: '2026-11-01',
  until: '2026-12-01',
};
const { id, practice, note: _note, ...SHOWN } = WAIVER;

const changes = (
  from: Waiver[],
  to: Waiver[],
  at = '2026-11-20T12:00:00.000Z',
) => waiverChanges({ from, to, after: '2026-11-19T12:00:00.000Z', at });

describe('waiverChanges', () => {
  it('tells what came, went and changed', () => {
    expect(changes([], [WAIVER])).toEqual([
      { kind: 'came', id, practice, to: SHOWN },
    ]);
    expect(changes([WAIVER], [])).toEqual([
      { kind: 'went', id, practice, from: SHOWN },
    ]);
    expect(changes([WAIVER], [{ ...WAIVER, models: ['five-stage'] }])).toEqual([
      {
        kind: 'changed',
        id,
        practice,
        from: SHOWN,
        to: { ...SHOWN, models: ['five-stage'] },
      },
    ]);
  });

  it('tells that one came to its end, or to its beginning, meanwhile', () => {
    expect(changes([WAIVER], [WAIVER])).toEqual([]);
    expect(changes([WAIVER], [WAIVER], '2026-12-01T00:00:00.000Z')).toEqual([
      { kind: 'expired', id, practice, from: SHOWN },
    ]);
    const later = { ...WAIVER, from: '2026-11-20' };
    expect(changes([later], [later])).toEqual([
      {
        kind: 'began',
        id,
        practice,
        to: { ...SHOWN, from: '2026-11-20' },
      },
    ]);
  });

  it('tells the end of one that is not there any more, and that only once', () => {
    expect(changes([WAIVER], [], '2026-12-01T00:00:00.000Z')).toEqual([
      { kind: 'expired', id, practice, from: SHOWN },
    ]);
    expect(changes([{ ...WAIVER, until: '2026-11-10' }], [])).toEqual([]);
  });

  it('says nothing of a note that was reworded', () => {
    expect(changes([WAIVER], [{ ...WAIVER, note: 'Soon' }])).toEqual([]);
  });
});
