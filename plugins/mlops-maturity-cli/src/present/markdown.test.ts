import { cell, code, comment, sentence, table } from './markdown';

describe('markdown', () => {
  it('keeps plain text as it is', () => {
    expect(cell('Stage 3 of 5, Defined (known 12/16)')).toBe(
      'Stage 3 of 5, Defined (known 12/16)',
    );
  });

  it.each([
    '|',
    '\\',
    '`',
    '<',
    '>',
    '&',
    '*',
    '_',
    '[',
    ']',
    '!',
    '~',
    '#',
    '$',
  ])('writes %s as an entity', character => {
    const entity = `&#${character.codePointAt(0)};`;
    expect(cell(character)).toBe(entity);
    expect(code(character)).toBe(`<code>${entity}</code>`);
  });

  it('keeps a cell on one line, and notifies nobody', () => {
    expect(cell('a\n\n# b\u2028c @team')).toBe('a &#35; b c &#64;\u2060team');
  });

  it('sets in code what a sentence has in backticks, wherever they are', () => {
    expect(sentence('`a/b` says `x|y`.')).toBe(
      '<code>a/b</code> says <code>x&#124;y</code>.',
    );
    expect(sentence('`open <b>')).toBe('&#96;open &#60;b&#62;');
  });

  it('draws a table', () => {
    expect(table(['A', 'B'], [['1', '2']])).toBe(
      '| A | B |\n| --- | --- |\n| 1 | 2 |',
    );
  });

  it('counts the parts that do not fit into a comment', () => {
    const part = 'x'.repeat(25_000);
    expect(comment(['a', 'b'], 'Look elsewhere.')).toBe('a\n\nb\n');
    const text = comment([part, part, part, part], 'Look elsewhere.');
    expect(
      text.endsWith('\n\n2 more parts are left out. Look elsewhere.\n'),
    ).toBe(true);
  });
});
