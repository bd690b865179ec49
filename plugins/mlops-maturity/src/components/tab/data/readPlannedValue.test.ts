import { AS_OF, fiveStageDocument } from '../__testUtils__/assessEntity';
import { readPlannedValue } from './readPlannedValue';

const practice = fiveStageDocument.practices.find(
  ({ id }) => id === 'integration-tests',
)!;

function read(value: string) {
  return readPlannedValue({
    value,
    practice,
    minimumGrade: 'backed',
    asOf: AS_OF,
  });
}

describe('readPlannedValue', () => {
  it('has nothing to say of nothing', () => {
    expect(read('  ')).toEqual({ state: 'empty' });
  });

  it('counts a link as backed', () => {
    expect(read('https://ci.example.com/chain')).toMatchObject({
      state: 'readable',
      said: 'backed',
      suffices: true,
    });
  });

  it('says that a plain yes is too weak here', () => {
    expect(read('yes')).toMatchObject({
      state: 'readable',
      said: 'declared',
      suffices: false,
    });
  });

  it('takes an honest no for enough', () => {
    expect(read('No')).toMatchObject({ said: 'no', suffices: true });
  });

  it('warns of a link to a host alone', () => {
    const reading = read('https://ci.example.com');

    expect(reading).toMatchObject({ said: 'declared', suffices: false });
    expect(reading).toHaveProperty('warning', expect.stringMatching(/host/));
  });

  it('says why a value cannot be read, and what was probably meant', () => {
    expect(read('yess')).toMatchObject({
      state: 'unreadable',
      message: expect.stringContaining('Write `yes`'),
      suggestion: 'yes',
    });
  });

  // eslint-disable-next-line no-script-url
  it.each(['javascript:alert(1)', 'ftp://example.com/x', 'https://a:b@c.de/f'])(
    'does not read %s',
    value => {
      expect(read(value).state).toBe('unreadable');
    },
  );
});
