import { parseMeasure } from '../evidence/measure';
import { builtinContent } from '../content';
import { deliveryMetrics } from './deliveryMetrics';

function stated(values: Record<string, string>) {
  return Object.fromEntries(
    Object.entries(values).map(([id, text]) => [
      id,
      { measure: parseMeasure(text)!, key: `mlops-maturity.io/${id}` },
    ]),
  );
}

function scoreOf(id: string, text: string) {
  const { metrics, beside } = deliveryMetrics(stated({ [id]: text }));
  return [...metrics, ...beside].find(metric => metric.id === id)!.score;
}

describe('deliveryMetrics', () => {
  it.each([
    ['30min', 10],
    ['1h', 8],
    ['23h', 8],
    ['1d', 6],
    ['6d', 6],
    ['2w', 4],
    ['3mo', 2],
    ['7mo', 0],
  ])('places a lead time of %s', (text, score) => {
    expect(scoreOf('model-change-lead-time', text)).toBe(score);
  });

  it.each([
    ['30/day', 10],
    ['24/day', 8],
    ['1/day', 8],
    ['4/week', 6],
    ['1/week', 6],
    ['2/month', 4],
    ['1/quarter', 2],
    ['1/year', 0],
  ])('places a frequency of %s', (text, score) => {
    expect(scoreOf('model-deployment-frequency', text)).toBe(score);
  });

  it.each([
    ['0%', 10],
    ['7%', 9.3],
    ['100%', 0],
  ])('places a failure share of %s', (text, score) => {
    expect(scoreOf('model-change-fail-rate', text)).toBeCloseTo(score);
  });

  it.each([
    ['2mo', 2],
    ['4mo', 0],
  ])('places a time to detect drift of %s', (text, score) => {
    expect(scoreOf('time-to-detect-drift', text)).toBe(score);
  });

  it('means over what is measured and says how many', () => {
    expect(
      deliveryMetrics(
        stated({
          'model-change-lead-time': '2d',
          'model-change-fail-rate': '20%',
          'time-to-detect-drift': '1mo',
        }),
      ),
    ).toMatchObject({ score: 7, measured: 2, of: 5, year: 2025 });
    expect(deliveryMetrics({})).toMatchObject({ measured: 0, of: 5 });
    expect(deliveryMetrics({}).score).toBeUndefined();
  });

  it('gives no score to a measure of another form', () => {
    expect(scoreOf('model-change-lead-time', '7%')).toBeUndefined();
    expect(scoreOf('model-deployment-frequency', '7%')).toBeUndefined();
  });

  it('speaks of measures that are defined', () => {
    const defined = builtinContent.measures.map(({ id }) => id);
    const { metrics, beside } = deliveryMetrics({});
    expect(defined).toEqual(
      expect.arrayContaining([...metrics, ...beside].map(({ id }) => id)),
    );
  });
});
