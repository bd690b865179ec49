import { viewDescriptor } from './DescriptorView';
import { subjectOf } from './subjectOf';

function subject(entity: object) {
  return subjectOf(viewDescriptor(entity as never), {});
}

const metadata = { name: 'Churn', namespace: 'ML', tags: ['ml', 3, 'python'] };

describe('subjectOf', () => {
  it('takes owner and system from the descriptor, with the defaults of the catalog', () => {
    expect(
      subject({
        kind: 'Component',
        metadata,
        spec: {
          type: 'ML-Model',
          lifecycle: ' Production ',
          owner: 'Churn-Team',
          system: 'customers',
        },
      }),
    ).toEqual({
      ref: 'component:ml/churn',
      kind: 'Component',
      type: 'ml-model',
      lifecycle: 'production',
      tags: ['ml', 'python'],
      owner: 'group:ml/churn-team',
      system: 'system:ml/customers',
      facts: {},
    });
  });

  it('takes them from relations where there are any', () => {
    expect(
      subject({
        kind: 'Component',
        metadata,
        spec: { owner: 'old-team', system: 'old' },
        relations: [
          { type: 'partOf', targetRef: 'component:default/Platform' },
          { type: 'partOf', targetRef: 'system:default/Customers' },
          { type: 'ownedBy', targetRef: 'group:default/Churn-Team' },
        ],
      }),
    ).toMatchObject({
      owner: 'group:default/churn-team',
      system: 'system:default/customers',
    });
  });

  it('does not take a component or a domain for a system', () => {
    const { system } = subject({
      kind: 'Component',
      metadata,
      spec: { subcomponentOf: 'platform', domain: 'sales' },
    });
    expect(system).toBeUndefined();
  });

  it.each([
    ['nothing', undefined],
    ['null', null],
    ['a text', 'component'],
    ['a list', []],
    ['an empty entity', {}],
    [
      'null everywhere',
      { kind: null, metadata: null, spec: null, relations: null },
    ],
    [
      'wrong types',
      { kind: 3, metadata: { name: 1, tags: 'ml' }, spec: 'x', relations: {} },
    ],
    [
      'bad refs',
      {
        spec: { owner: 'group:', system: {} },
        relations: [null, 3, { type: 'ownedBy' }],
      },
    ],
  ])('makes do with %s', (_, entity) =>
    expect(subject(entity as object)).toEqual({
      ref: 'unknown:default/unknown',
      kind: 'unknown',
      tags: [],
      facts: {},
    }),
  );
});
