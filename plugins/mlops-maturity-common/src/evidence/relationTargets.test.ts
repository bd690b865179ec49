import { viewDescriptor } from './DescriptorView';
import { targetsOf } from './relationTargets';

function targets(relation: string, entity: object) {
  return targetsOf(
    viewDescriptor({
      kind: 'Component',
      metadata: { name: 'churn' },
      ...entity,
    } as never),
    relation,
  );
}

describe('targetsOf', () => {
  it('reads what the descriptor states, sorted', () => {
    const spec = {
      dependsOn: ['resource:ml/Scores', 'component:churn', 'no-kind', 7],
      providesApis: ['churn-api'],
      subcomponentOf: 'platform',
      system: 'customers',
    };
    expect(targets('dependsOn', { spec })).toEqual([
      { ref: 'component:default/churn', key: 'spec.dependsOn' },
      { ref: 'resource:ml/scores', key: 'spec.dependsOn' },
    ]);
    expect(targets('providesApi', { spec })).toEqual([
      { ref: 'api:default/churn-api', key: 'spec.providesApis' },
    ]);
    expect(targets('partOf', { spec })).toEqual([
      { ref: 'component:default/platform', key: 'spec.subcomponentOf' },
      { ref: 'system:default/customers', key: 'spec.system' },
    ]);
    expect(targets('constructor', { spec })).toEqual([]);
  });

  it('takes the catalog at its word where it has stitched such relations, and points at the field that states them', () => {
    expect(
      targets('partOf', {
        spec: { system: 'old' },
        relations: [
          { type: 'partOf', targetRef: 'system:default/New' },
          { type: 'dependsOn', targetRef: 'resource:default/x' },
        ],
      }),
    ).toEqual([{ ref: 'system:default/new', key: 'spec.system' }]);
  });

  it('points at the relation where the other side states it', () => {
    const relations = [
      { type: 'dependsOn', targetRef: 'resource:default/x' },
      { type: 'apiConsumedBy', targetRef: 'component:default/y' },
    ];
    expect(targets('dependsOn', { relations })).toEqual([
      { ref: 'resource:default/x', key: 'relations.dependsOn' },
    ]);
    expect(targets('apiConsumedBy', { relations })).toEqual([
      { ref: 'component:default/y', key: 'relations.apiConsumedBy' },
    ]);
  });
});
