import { proposal } from './proposal';

const entity = 'component:default/churn';
const changes = [
  { key: 'a.io/x', after: 'a `b` c' },
  { key: 'a.io/y', before: 'no', after: 'yes' },
  { key: 'a.io/z', before: 'no' },
];

describe('proposal', () => {
  it('lists what changes, as code whatever it is', () => {
    expect(
      proposal({ entity, changes, by: 'user:default/jo' }).description,
    ).toBe(
      [
        'What `component:default/churn` does about MLOps, as its Maturity tab reads it:',
        '',
        '- `a.io/x`: `` a `b` c ``',
        '- `a.io/y`: `yes`, was `no`',
        '- `a.io/z` goes',
        '',
        'Proposed by `user:default/jo` in the portal.',
      ].join('\n'),
    );
  });

  it('names the same branch for the same changes only', () => {
    const { branchName } = proposal({ entity, changes });
    expect(branchName).toMatch(/^mlops-maturity\/churn-[0-9a-f]{8}$/);
    expect(proposal({ entity, changes, by: 'x' }).branchName).toBe(branchName);
    expect(proposal({ entity, changes: changes.slice(1) }).branchName).not.toBe(
      branchName,
    );
  });
});
