import { spreadLabels } from './spreadLabels';

describe('spreadLabels', () => {
  it('leaves labels alone that have room', () => {
    expect(spreadLabels([20, 60, 90], { gap: 18, height: 200 })).toEqual([
      20, 60, 90,
    ]);
  });

  it('moves them apart, and within the height', () => {
    expect(spreadLabels([50, 51, 52], { gap: 20, height: 200 })).toEqual([
      50, 70, 90,
    ]);
    expect(spreadLabels([190, 195, 199], { gap: 20, height: 200 })).toEqual([
      150, 170, 190,
    ]);
    expect(spreadLabels([0, 1], { gap: 20, height: 200 })).toEqual([10, 30]);
  });
});
