import * as fc from 'fast-check';
import { SUBJECT_SORT_FIELDS } from 'backstage-plugin-mlops-maturity-common';
import {
  FIRST_PAGE,
  fromFirstRow,
  PAGE_SIZES,
  readTableState,
  writeTableState,
  type SubjectsTableState,
} from './subjectsTable';

const state: fc.Arbitrary<SubjectsTableState> = fc
  .record({
    orderBy: fc.record({
      field: fc.constantFrom(...SUBJECT_SORT_FIELDS),
      order: fc.constantFrom('asc' as const, 'desc' as const),
    }),
    limit: fc.constantFrom(...PAGE_SIZES),
    cursor: fc.option(fc.string({ minLength: 1 }), { nil: undefined }),
    page: fc.integer({ min: 1, max: 99_999 }),
  })
  .map(value => ({ ...value, page: value.cursor ? value.page : 1 }));

describe('the state of the table in the URL', () => {
  it('comes back as it was written', () => {
    fc.assert(
      fc.property(state, value => {
        expect(readTableState(writeTableState(value))).toEqual(value);
      }),
    );
  });

  it('is read from any text whatever', () => {
    const key = fc.constantFrom('sort', 'limit', 'cursor', 'page');
    fc.assert(
      fc.property(fc.array(fc.tuple(key, fc.string())), pairs => {
        const read = readTableState(new URLSearchParams(pairs));
        expect(readTableState(writeTableState(read))).toEqual(read);
      }),
    );
  });

  it('is not in the URL while it is as at first', () => {
    expect(writeTableState(FIRST_PAGE).toString()).toBe('');
    expect(readTableState(new URLSearchParams())).toEqual(FIRST_PAGE);
  });

  it('goes back to the first row and keeps order and page size', () => {
    const start = fromFirstRow({
      orderBy: { field: 'level', order: 'asc' },
      limit: 100,
      cursor: 'abc',
      page: 7,
    });
    expect(writeTableState(start).toString()).toBe('sort=level&limit=100');
  });
});
