import { readMoversChoice, writeMoversChoice } from './moversUrl';

const choice = (query: string) => readMoversChoice(new URLSearchParams(query));

describe('the choice of movers in the URL', () => {
  it('survives the way there and back, beside what else is there', () => {
    const chosen = { direction: 'down' as const, cause: ['expiry' as const] };
    const params = writeMoversChoice(
      chosen,
      new URLSearchParams('group=group:default/a&direction=up&cause=model'),
    );
    expect(params.toString()).toBe(
      'group=group%3Adefault%2Fa&direction=down&cause=expiry',
    );
    expect(readMoversChoice(params)).toEqual(chosen);
  });

  it('takes what nobody can read for no choice', () => {
    expect(choice('direction=sideways&cause=magic')).toEqual({
      direction: undefined,
      cause: [],
    });
  });

  it('knows each cause once', () => {
    expect(choice('cause=model&cause=model').cause).toEqual(['model']);
  });
});
