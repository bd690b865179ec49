import { assessEntity } from '../__testUtils__/assessEntity';
import { mlComponent } from '../__testUtils__/entities';
import { correctedLine } from './correctedLine';

function linesFor(annotations: Record<string, string>) {
  return assessEntity(mlComponent('m', annotations)).assessment.findings.map(
    correctedLine,
  );
}

describe('correctedLine', () => {
  it('puts the right key in place of a misspelt one', () => {
    expect(
      linesFor({ 'canary-relaese': 'https://argo.example.com/m' }),
    ).toEqual([
      {
        key: 'mlops-maturity.io/canary-release',
        line: 'mlops-maturity.io/canary-release: https://argo.example.com/m',
        replaces:
          'mlops-maturity.io/canary-relaese: https://argo.example.com/m',
      },
    ]);
  });

  it('puts the right value in place of a misspelt one, in quotes where it must be', () => {
    expect(linesFor({ 'unit-tests': 'nope' })).toEqual([
      {
        key: 'mlops-maturity.io/unit-tests',
        line: 'mlops-maturity.io/unit-tests: "no"',
        replaces: 'mlops-maturity.io/unit-tests: nope',
      },
    ]);
  });

  it('does not guess', () => {
    expect(linesFor({ 'unit-tests': 'partially' })).toEqual([undefined]);
  });
});
