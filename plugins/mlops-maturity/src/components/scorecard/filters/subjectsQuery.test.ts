import { NO_FILTERS } from './ScorecardFilters';
import { subjectsQuery } from './subjectsQuery';

describe('subjectsQuery', () => {
  it('asks for the model alone when nothing is filtered', () => {
    const query = subjectsQuery(NO_FILTERS, 'five-stage');
    expect(JSON.parse(JSON.stringify(query))).toEqual({ model: 'five-stage' });
  });

  it('tells rated, unrated and both apart', () => {
    const unrated = (rating?: 'rated' | 'unrated') =>
      subjectsQuery({ ...NO_FILTERS, rating }, 'm').unrated;
    expect(unrated('rated')).toBe(false);
    expect(unrated('unrated')).toBe(true);
    expect(unrated()).toBeUndefined();
  });
});
