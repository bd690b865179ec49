import { nearDuplicates } from './nearDuplicates';

describe('nearDuplicates', () => {
  it('finds sentences of different owners that say nearly the same', () => {
    const found = nearDuplicates(
      [
        { owner: 'a', text: 'Keep the model card next to the code it is for.' },
        {
          owner: 'b',
          text: 'Ask first. Keep the test plan next to the code it is for.',
        },
        { owner: 'c', text: 'Say who may promote a model and who may not.' },
      ],
      0.5,
    );
    expect(found).toEqual([
      {
        owners: ['a', 'b'],
        sentences: [
          'Keep the model card next to the code it is for.',
          'Keep the test plan next to the code it is for.',
        ],
        similarity: 5 / 9,
      },
    ]);
  });

  it('lets one owner repeat itself, and passes over the shortest sentences', () => {
    const text = 'Keep the model card next to the code it is for.';
    expect(
      nearDuplicates(
        [
          { owner: 'a', text },
          { owner: 'a', text },
          { owner: 'b', text: 'See the runbook.' },
          { owner: 'c', text: 'See the runbook.' },
        ],
        0.5,
      ),
    ).toEqual([]);
  });
});
