import { evidenceOf } from '../store/__testUtils__/subjectWrite';
import { factChanges } from './factChanges';

describe('factChanges', () => {
  it('tells of facts and of what decides where a subject counts', () => {
    const { subject } = evidenceOf('component:default/churn');
    expect(
      factChanges(
        { ...subject, facts: { criticality: 'low' }, owner: 'group:default/a' },
        {
          ...subject,
          facts: { serving: 'batch' },
          owner: 'group:default/b',
          tags: ['ml'],
        },
      ),
    ).toEqual([
      { fact: 'criticality', from: 'low' },
      { fact: 'owner', from: 'group:default/a', to: 'group:default/b' },
      { fact: 'tags', from: '', to: 'ml' },
      { fact: 'serving', to: 'batch' },
    ]);
  });
});
