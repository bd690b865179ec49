import { BLOCK, ENTITY } from '../__testUtils__/churnDescriptor';
import { testCatalog } from '../__testUtils__/practices';
import {
  annotateDescriptor,
  AnnotateDescriptorOptions,
} from './annotateDescriptor';

function annotate(more: Partial<AnnotateDescriptorOptions>) {
  return annotateDescriptor({
    text: BLOCK,
    entity: 'churn',
    catalog: testCatalog,
    asOf: '2026-11-21T00:00:00Z',
    ...more,
  });
}

describe('annotateDescriptor', () => {
  it('edits what the engine can read, and hands on its doubts', () => {
    expect(
      annotate({ set: { 'drift-alerts': 'https://grafana.example.com/' } }),
    ).toMatchObject({
      edited: true,
      text: BLOCK.replace(
        "'no'\n",
        "'no'\n    mlops-maturity.io/drift-alerts: https://grafana.example.com/\n",
      ),
      document: { entity: ENTITY },
      warnings: [{ name: 'drift-alerts' }],
    });
  });

  it('knows the list that stands there', () => {
    const text = BLOCK.replace("unit-tests: 'no'", 'practices: unit-tests');
    expect(annotate({ text, set: { 'unit-tests': 'no' } })).toMatchObject({
      changes: [
        { key: 'mlops-maturity.io/practices', before: 'unit-tests' },
        { key: 'mlops-maturity.io/unit-tests', after: 'no' },
      ],
    });
  });

  it('tells problems and refusals apart', () => {
    expect(annotate({ set: { 'unit-test': 'yes' } })).toEqual({
      edited: false,
      problems: [expect.objectContaining({ suggestion: 'unit-tests' })],
    });
    expect(
      annotate({ entity: 'other', set: { 'unit-tests': 'yes' } }),
    ).toMatchObject({
      edited: false,
      problems: [],
      refusal: { reason: 'no-such-entity' },
    });
  });
});
