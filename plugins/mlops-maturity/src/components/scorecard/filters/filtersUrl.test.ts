import * as fc from 'fast-check';
import { NO_FILTERS, type ScorecardFilters } from './ScorecardFilters';
import { filtersSearch, readFilters, writeFilters } from './filtersUrl';

const word = fc.string({ minLength: 1 }).filter(text => text.trim() === text);
const ref = word.map(text => text.toLocaleLowerCase('en-US'));
const words = fc.uniqueArray(word, { maxLength: 4 });
const maybe = <T>(arbitrary: fc.Arbitrary<T>) =>
  fc.option(arbitrary, { nil: undefined });

const filters: fc.Arbitrary<ScorecardFilters> = fc
  .record({
    model: maybe(word),
    group: maybe(ref.filter(text => text.trim() === text)),
    ownOnly: fc.boolean(),
    noKnownOwner: fc.boolean(),
    system: maybe(ref.filter(text => text.trim() === text)),
    domain: maybe(ref.filter(text => text.trim() === text)),
    days: maybe(fc.constantFrom(7, 30, 90, 365)),
    lifecycle: words,
    criticality: words,
    type: words,
    level: fc
      .uniqueArray(fc.integer({ min: 0, max: 999 }), { maxLength: 6 })
      .map(levels => levels.sort((a, b) => a - b)),
    text: fc.oneof(fc.constant(''), word),
    target: maybe(fc.constantFrom('below' as const, 'reached' as const)),
    rating: maybe(fc.constantFrom('rated' as const, 'unrated' as const)),
    provisional: fc.boolean(),
    withFindings: fc.boolean(),
  })
  .map(value => ({
    ...value,
    ownOnly: value.ownOnly && !!value.group,
    noKnownOwner: value.noKnownOwner && !value.group,
  }));

const anyParams = fc
  .array(
    fc.tuple(
      fc.oneof(
        fc.constantFrom('model', 'group', 'ownOnly', 'level', 'text', 'target'),
        fc.string(),
      ),
      fc.string(),
    ),
  )
  .map(pairs => new URLSearchParams(pairs));

describe('filters in the URL', () => {
  it('come back as they were written', () => {
    fc.assert(
      fc.property(filters, value => {
        const search = filtersSearch(value);
        expect(readFilters(new URLSearchParams(search))).toEqual(value);
      }),
    );
  });

  it('are read from any text whatever, to something that stays the same', () => {
    fc.assert(
      fc.property(anyParams, params => {
        const read = readFilters(params);
        expect(readFilters(writeFilters(read))).toEqual(read);
      }),
    );
  });

  it('leave keys that are no filters alone', () => {
    fc.assert(
      fc.property(filters, fc.string(), (value, theme) => {
        const written = writeFilters(value, new URLSearchParams({ theme }));
        expect(written.get('theme')).toBe(theme);
      }),
    );
  });

  it('make no query when nothing is filtered', () => {
    expect(filtersSearch(NO_FILTERS)).toBe('');
    expect(readFilters(new URLSearchParams())).toEqual(NO_FILTERS);
  });

  it('ignore what is no level, no flag and no rating', () => {
    const read = readFilters(
      new URLSearchParams(
        'level=3&level=x&level=-1&level=03&level=2&withFindings=1&rating=good&ownOnly=true',
      ),
    );
    expect(read.level).toEqual([2, 3]);
    expect(read.withFindings).toBe(false);
    expect(read.rating).toBeUndefined();
    expect(read.ownOnly).toBe(false);
  });

  it('read entity refs without case', () => {
    expect(
      readFilters(new URLSearchParams('group=Group:Default/Risk')).group,
    ).toBe('group:default/risk');
  });
});
