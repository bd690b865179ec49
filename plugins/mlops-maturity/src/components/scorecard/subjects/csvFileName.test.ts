import { csvFileName } from './csvFileName';

describe('csvFileName', () => {
  it('names the model and the day', () => {
    expect(csvFileName('five-stage', new Date(2026, 10, 1))).toBe(
      'mlops-maturity-five-stage-2026-11-01.csv',
    );
  });
});
