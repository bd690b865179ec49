import { assessEntity } from '../__testUtils__/assessEntity';
import { mlComponent } from '../__testUtils__/entities';
import { standingValue } from './standingValue';

const { evidence } = assessEntity(
  mlComponent('m', {
    practices: 'code-versioning',
    'unit-tests': 'no',
    'auto-scaling': 'partially',
  }),
);

describe('standingValue', () => {
  it.each([
    ['unit-tests', 'no'],
    ['auto-scaling', 'partially'],
    ['code-versioning', undefined],
    ['drift-alerts', undefined],
  ])('of %s is %s', (name, value) => {
    expect(standingValue(evidence, `mlops-maturity.io/${name}`)).toBe(value);
  });
});
