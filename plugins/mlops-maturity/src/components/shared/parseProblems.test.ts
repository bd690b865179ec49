import { parseProblems } from './parseProblems';

describe('parseProblems', () => {
  it('takes a line for each problem, with its place', () => {
    expect(
      parseProblems(
        'The model cannot be used:\nmodel:14:1: Twice: once will do.\nmodel:3:5: `levle` is no key. Write `level`.',
      ),
    ).toEqual([
      {
        file: 'model',
        line: 3,
        column: 5,
        text: '`levle` is no key. Write `level`.',
      },
      { file: 'model', line: 14, column: 1, text: 'Twice: once will do.' },
    ]);
  });

  it('leaves alone what has no place', () => {
    expect(parseProblems('A module has this id. Choose another:')).toEqual([
      { text: 'A module has this id. Choose another:' },
    ]);
  });

  it('knows a file by a path with colons', () => {
    expect(parseProblems('C:\\models\\own.yaml:2:1: What?')[0]).toMatchObject({
      file: 'C:\\models\\own.yaml',
      line: 2,
    });
  });
});
