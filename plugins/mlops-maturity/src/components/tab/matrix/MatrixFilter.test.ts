import type {
  RequirementResult,
  Status,
} from 'backstage-plugin-mlops-maturity-common';
import { passesFilter } from './MatrixFilter';

const requirement = (status: Status) =>
  ({ practice: 'drift-alerts', status } as RequirementResult);

describe('passesFilter', () => {
  it('lets everything through that nothing narrows down', () => {
    expect(
      passesFilter({ text: '', onlyLeft: false }, requirement('met'), 'Drift'),
    ).toBe(true);
  });

  it.each([
    ['met', false],
    ['waived', false],
    ['not-applicable', false],
    ['unproven', true],
    ['missing', true],
    ['stale', true],
    ['unknown', true],
  ] as const)('of what is left, %s: %s', (status, passes) => {
    expect(
      passesFilter({ text: '', onlyLeft: true }, requirement(status), 'Drift'),
    ).toBe(passes);
  });

  it.each(['DRIFT', 'alerts that', 'drift-al', ' drift '])(
    'finds it by “%s”',
    text => {
      expect(
        passesFilter(
          { text, onlyLeft: false },
          requirement('met'),
          'Drift alerts that reach people',
        ),
      ).toBe(true);
    },
  );
});
