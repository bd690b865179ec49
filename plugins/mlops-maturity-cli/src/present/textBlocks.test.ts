import { ladder } from './ladder';
import { shortRef } from './shortRef';
import { tableText } from './tableText';
import { wrap } from './wrap';
import { printable } from './printable';

describe('ladder', () => {
  it.each([
    [[1, 2, 3, 4, 5], 3, '▂▄▅··'],
    [[1, 2, 3, 4, 5], 5, '▂▄▅▇█'],
    [[0, 1, 2], 0, '··'],
    [[0, 1, 2], 1, '▅·'],
  ])('of %j up to %d is %s', (levelNumbers, level, expected) => {
    expect(ladder({ levelNumbers }, level)).toBe(expected);
  });
});

describe('shortRef', () => {
  it.each([
    ['component:default/churn', 'churn'],
    ['api:default/churn', 'api:churn'],
    ['component:lab/churn', 'lab/churn'],
    ['resource:lab/default', 'resource:lab/default'],
  ])('of %s is %s', (ref, expected) => {
    expect(shortRef(ref)).toBe(expected);
  });
});

describe('wrap', () => {
  it('breaks between words', () => {
    expect(wrap('one two three', { width: 9, indent: '  ' })).toBe(
      '  one two\n  three',
    );
  });

  it('may hang', () => {
    expect(wrap('one two', { width: 6, indent: '1. ', hanging: '   ' })).toBe(
      '1. one\n   two',
    );
  });

  it('leaves a long word whole', () => {
    expect(wrap('a https://example.com/x b', { width: 8 })).toBe(
      'a\nhttps://example.com/x\nb',
    );
  });
});

describe('tableText', () => {
  it('makes columns as wide as their widest cell', () => {
    expect(
      tableText(
        [
          ['id', 'title'],
          ['longer', 'A'],
          ['b', ''],
        ],
        { header: line => line.toUpperCase() },
      ),
    ).toBe('  ID      TITLE\n  longer  A\n  b');
  });
});

describe('printable', () => {
  it('has no control characters', () => {
    expect(printable('a\u001b[31mb\r\n\u202ec\u0007')).toBe('a [31mb c ');
  });
});
