import { entityWith, observed } from '../../__testUtils__/observed';
import { inventoryOf } from './inventoryOf';

function inventory(annotations: Record<string, unknown>, spec = {}) {
  const entity = entityWith(annotations);
  return inventoryOf({
    entity: { ...entity, spec: { ...entity.spec, ...spec } },
    evidence: observed(annotations),
  });
}

describe('inventoryOf', () => {
  it('lists tools by phase, from references and from keys of third parties', () => {
    const { tools, subject } = inventory({
      'mlops-maturity.io/data-versioning': 'DVC:data/churn',
      'mlops-maturity.io/unit-tests': 'gha:acme/churn',
      'mlops-maturity.io/drift-alerts': 'nobody-knows:this',
      'mlflow.org/experiment': 'churn',
      'serving.kserve.io/inference-service': 'churn',
      'grafana/dashboard-selector': 'churn',
      'pagerduty.com/service-id': '',
      'git.acme.io/repo': 'churn',
    });
    expect(subject).toBe('component:default/churn');
    expect(
      Object.entries(tools).map(([phase, list]) => [
        phase,
        list.map(({ tool }) => tool),
      ]),
    ).toEqual([
      ['data', ['dvc']],
      ['training', ['mlflow']],
      ['deployment', ['github-actions', 'kserve']],
      ['monitoring', ['grafana']],
    ]);
    expect(tools.data[0]).toEqual({
      tool: 'dvc',
      title: 'DVC',
      kind: 'versioning',
      keys: ['mlops-maturity.io/data-versioning'],
      practices: ['data-versioning'],
    });
  });

  it('tells what holds code from what holds data', () => {
    const { tools } = inventory({
      'mlops-maturity.io/code-versioning': 'gitlab:acme/churn',
      'mlops-maturity.io/data-versioning': 'dvc:data/churn',
    });
    expect(tools.training.map(({ tool }) => tool)).toEqual(['gitlab']);
    expect(tools.data.map(({ tool }) => tool)).toEqual(['dvc']);
  });

  it('says what is versioned, what is not, and nothing of the rest', () => {
    expect(
      inventory({
        'mlops-maturity.io/practices': 'code-versioning',
        'mlops-maturity.io/data-versioning': 'no',
      }).versioned,
    ).toEqual({ code: true, data: false });
  });

  it('lists relations before the catalog has stitched them', () => {
    expect(
      inventory(
        {},
        { dependsOn: ['resource:churn-data'], providesApis: ['churn-api'] },
      ).relations,
    ).toEqual([
      { type: 'dependsOn', targetRef: 'resource:default/churn-data' },
      { type: 'providesApi', targetRef: 'api:default/churn-api' },
    ]);
  });
});
