import { churn, edited } from '../__testUtils__/churnDescriptor';

describe('editDescriptor, in a flow map', () => {
  const flow = (annotationsText: string) =>
    churn(`  annotations: ${annotationsText}`);

  it.each([
    ['{ a: b }', '{ a: b, mlops-maturity.io/x: z }'],
    ['{a: b,}', '{a: b, mlops-maturity.io/x: z,}'],
    ['{"a":"b"}', '{"a":"b", "mlops-maturity.io/x": "z"}'],
    [
      '{\n    a: b, # c\n    d: e # f\n  }',
      '{\n    a: b, # c\n    d: e, # f\n    mlops-maturity.io/x: z\n  }',
    ],
    ['{\n    a: b,\n  }', '{\n    a: b,\n    mlops-maturity.io/x: z,\n  }'],
    ['{\n    a: b }', '{\n    a: b,\n    mlops-maturity.io/x: z }'],
    ['{ # none yet\n  }', '{ # none yet\n    mlops-maturity.io/x: z\n  }'],
  ])('adds to %s', (before, after) => {
    expect(edited(flow(before), { x: 'z' })).toBe(flow(after));
  });

  it.each([
    ['{ mlops-maturity.io/x: no }', '{ mlops-maturity.io/x: "a, b" }'],
    ['{"mlops-maturity.io/x":"no"}', '{"mlops-maturity.io/x":"a, b"}'],
    [
      '{ mlops-maturity.io/x: , a: b }',
      '{ mlops-maturity.io/x: "a, b" , a: b }',
    ],
    ['{ mlops-maturity.io/x, a: b }', '{ mlops-maturity.io/x: "a, b", a: b }'],
  ])('changes %s', (before, after) => {
    expect(edited(flow(before), { x: 'a, b' })).toBe(flow(after));
  });

  it.each([
    ['{ mlops-maturity.io/x: z, a: b }', '{ a: b }'],
    ['{ a: b, mlops-maturity.io/x: z }', '{ a: b }'],
    ['{ a: b, mlops-maturity.io/x: z, }', '{ a: b, }'],
    ['{ a: b,\n    mlops-maturity.io/x: z\n  }', '{ a: b\n  }'],
    [
      '{\n    a: b, # c\n    mlops-maturity.io/x: z # d\n  }',
      '{\n    a: b # c\n  }',
    ],
    ['{ a: b, # c\n    mlops-maturity.io/x: z }', '{ a: b # c\n     }'],
    ['{ # c\n    mlops-maturity.io/x: z\n  }', '{ # c\n  }'],
  ])('removes from %s', (before, after) => {
    expect(edited(flow(before), { x: null })).toBe(flow(after));
  });

  it('makes annotations in metadata that is one', () => {
    const text = (added: string) =>
      `{"kind": "Component", "metadata": {"name": "churn"${added}}}`;
    expect(edited(text(''), { x: 'z' })).toBe(
      text(', "annotations": { "mlops-maturity.io/x": "z" }'),
    );
  });

  it('fills an empty one in metadata that is one', () => {
    const text = (inner: string) =>
      `kind: Component\nmetadata: { annotations: ${inner}, name: churn }`;
    const filled = text('{ mlops-maturity.io/x: z }');
    expect(edited(text('{}'), { x: 'z' })).toBe(filled);
    expect(edited(text('null'), { x: 'z' })).toBe(filled);
    expect(edited(filled, { x: null })).toBe(
      'kind: Component\nmetadata: { name: churn }',
    );
  });
});
