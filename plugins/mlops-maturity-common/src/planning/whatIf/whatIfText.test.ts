import fc from 'fast-check';
import { builtinContent } from '../../content';
import { Grade } from '../../evidence/Grade';
import { parseWhatIf, whatIfText } from './whatIfText';

const ids = builtinContent.practices.map(({ id }) => id);
const options = {
  asks: (id: string) => ids.includes(id),
  levels: [1, 2, 3, 4, 5],
};

describe('whatIfText', () => {
  it('is short, and can be read', () => {
    const practices = new Map<string, Grade | 'no'>([
      ['unit-tests', 'backed'],
      ['canary-release', 'no'],
      ['data-versioning', 'backed'],
    ]);
    expect(whatIfText({ practices, target: 4 })).toBe(
      '1.b~data-versioning~unit-tests.n~canary-release.t~4',
    );
    expect(whatIfText({ practices: new Map() })).toBe('');
  });

  it('reads back whatever was supposed, through any URL', () => {
    const supposed = fc.record({
      practices: fc
        .uniqueArray(
          fc.tuple(
            fc.constantFrom(...ids),
            fc.constantFrom('declared', 'backed', 'verified', 'no'),
          ),
          { selector: ([id]) => id },
        )
        .map(entries => new Map(entries as [string, Grade | 'no'][])),
      target: fc.option(fc.integer({ min: 1, max: 5 }), { nil: undefined }),
    });
    fc.assert(
      fc.property(supposed, whatIf => {
        const text = whatIfText(whatIf);
        expect(encodeURIComponent(text)).toBe(text);
        const { ignored, ...read } = parseWhatIf(text, options);
        expect(ignored).toEqual([]);
        expect(read.practices).toEqual(whatIf.practices);
        expect(read.target).toBe(whatIf.target);
      }),
      { numRuns: 200 },
    );
  });

  it('takes what it can of a link that was changed, and names the rest', () => {
    expect(
      parseWhatIf('1.b~unit-tests~gone-practice.z~x.t~9.n~canary-rel', options),
    ).toEqual({
      practices: new Map([['unit-tests', 'backed']]),
      ignored: ['gone-practice', 'z~x', 't~9', 'canary-rel'],
    });
    expect(parseWhatIf('2.b~unit-tests', options)).toEqual({
      practices: new Map(),
      ignored: ['2.b~unit-tests'],
    });
    expect(parseWhatIf('', options).ignored).toEqual([]);
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (head, tail) => {
        parseWhatIf(head, options);
        parseWhatIf(`1.${tail}`, options);
      }),
    );
  });
});
