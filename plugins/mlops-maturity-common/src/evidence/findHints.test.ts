import type { Entity } from '@backstage/catalog-model';
import { entityWith, observed } from '../__testUtils__/observed';

function hintsOf(
  annotations: Record<string, unknown>,
  dependsOn: string[] = [],
  references?: (ref: string) => 'missing',
) {
  const entity = {
    ...entityWith(annotations),
    spec: { type: 'ml-model', dependsOn },
  } as Entity;
  return observed({}, { entity, references }).hints;
}

describe('findHints', () => {
  it('asks about what a key and a relation hint at', () => {
    expect(
      hintsOf({ 'grafana/alert-label-selector': 'service=churn' }, [
        'resource:Drift-Monitor',
        'resource:scores',
      ]),
    ).toEqual([
      {
        practice: 'drift-alerts',
        seen: 'point `grafana/alert-label-selector` at `service=churn`',
        key: 'grafana/alert-label-selector',
        value: 'service=churn',
      },
      {
        practice: 'drift-alerts',
        seen: 'depend on `resource:default/drift-monitor`',
        key: 'spec.dependsOn',
        value: 'resource:default/drift-monitor',
      },
    ]);
  });

  it.each(['yes', 'no', 'https://grafana.example.com/d/churn'])(
    'asks nothing where the owner said %s',
    value =>
      expect(
        hintsOf(
          {
            'mlops-maturity.io/drift-alerts': value,
            'grafana/alert-label-selector': 'service=churn',
          },
          ['resource:drift-monitor'],
        ),
      ).toEqual([]),
  );

  it('still asks where the owner said what nobody can read', () => {
    expect(
      hintsOf({
        'mlops-maturity.io/drift-alerts': 'sort of',
        'grafana/alert-label-selector': 'service=churn',
      }),
    ).toHaveLength(1);
  });

  it('asks nothing about an empty key, a denial or a target that does not exist', () => {
    expect(hintsOf({ 'grafana/alert-label-selector': ' ' })).toEqual([]);
    expect(hintsOf({ 'grafana/alert-label-selector': 'false' })).toEqual([]);
    expect(hintsOf({}, ['resource:drift-monitor'], () => 'missing')).toEqual(
      [],
    );
  });
});
