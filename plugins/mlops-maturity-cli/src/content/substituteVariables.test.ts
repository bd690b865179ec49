/* eslint-disable no-template-curly-in-string */
import { substituteVariables } from './substituteVariables';

const env = { FOLDER: 'models', EMPTY: '' };

describe('substituteVariables', () => {
  it.each([
    ['${FOLDER}/own.yaml', 'models/own.yaml'],
    ['${UNSET:-here}/own.yaml', 'here/own.yaml'],
    ['${UNSET:-}x', 'x'],
    ['a${EMPTY}b', 'ab'],
    ['$${FOLDER}', '${FOLDER}'],
    ['${UNSET}/own.yaml', undefined],
    ['$FOLDER', '$FOLDER'],
    [3, 3],
    [null, null],
  ])('reads %j as %j', (value, expected) => {
    expect(substituteVariables(value, env)).toBe(expected);
  });

  it('reaches into lists and mappings', () => {
    expect(
      substituteVariables({ models: [{ file: '${FOLDER}/a.yaml' }] }, env),
    ).toEqual({ models: [{ file: 'models/a.yaml' }] });
  });
});
