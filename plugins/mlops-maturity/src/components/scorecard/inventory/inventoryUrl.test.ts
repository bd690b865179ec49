import { readInventoryFilters, writeInventoryFilters } from './inventoryUrl';

describe('inventory filters', () => {
  it('go to the URL and back, and begin the list anew', () => {
    const params = writeInventoryFilters(
      { tool: ['mlflow', 'dvc'], withoutPhase: ['monitoring'] },
      new URLSearchParams('model=five-stage&cursor=abc&page=3'),
    );
    expect(params.toString()).toBe(
      'model=five-stage&tool=mlflow&tool=dvc&withoutPhase=monitoring',
    );
    expect(readInventoryFilters(params)).toEqual({
      tool: ['mlflow', 'dvc'],
      withoutPhase: ['monitoring'],
      unversioned: [],
    });
  });

  it('leave out what is no phase and no thing', () => {
    const params = new URLSearchParams(
      'withoutPhase=cooking&unversioned=data&unversioned=shoes',
    );
    expect(readInventoryFilters(params)).toEqual({
      tool: [],
      withoutPhase: [],
      unversioned: ['data'],
    });
  });
});
