import { kept, quoted } from './quoted';

describe('quoted', () => {
  it.each([
    ['yes', '`yes`'],
    ['  two\n lines\t', '`two lines`'],
    ['', 'nothing'],
    ['\u0000\n', 'nothing'],
    ['`code` <b>', "`'code' <b>`"],
    ['x'.repeat(100), `\`${'x'.repeat(79)}…\``],
  ])('quotes %j', (value, text) => expect(quoted(value)).toBe(text));
});

describe('kept', () => {
  it('keeps what can be read whole, and the beginning of more', () => {
    expect(kept('x'.repeat(2_000))).toBe('x'.repeat(2_000));
    expect(kept('x'.repeat(2_001))).toBe(`${'x'.repeat(1_999)}…`);
  });
});
