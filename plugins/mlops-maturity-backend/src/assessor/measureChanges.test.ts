import { parseMeasure } from 'backstage-plugin-mlops-maturity-common';
import { measureChanges } from './measureChanges';

const measures = (texts: Record<string, string>) =>
  Object.fromEntries(
    Object.entries(texts).map(([id, text]) => [
      id,
      { measure: parseMeasure(text)!, key: `mlops-maturity.io/${id}` },
    ]),
  );

describe('measureChanges', () => {
  it('tells what came, went and changed, and not what is written in another unit', () => {
    expect(
      measureChanges(
        measures({
          'model-change-lead-time': '3d',
          'model-deployment-frequency': '1/week',
          'failed-model-recovery-time': '24h',
        }),
        measures({
          'model-deployment-frequency': '4/week',
          'failed-model-recovery-time': '1d',
          'model-change-fail-rate': '7%',
        }),
      ),
    ).toEqual([
      { measure: 'model-change-fail-rate', to: parseMeasure('7%') },
      { measure: 'model-change-lead-time', from: parseMeasure('3d') },
      {
        measure: 'model-deployment-frequency',
        from: parseMeasure('1/week'),
        to: parseMeasure('4/week'),
      },
    ]);
  });
});
