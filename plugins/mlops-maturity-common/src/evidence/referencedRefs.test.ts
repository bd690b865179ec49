import type { Entity } from '@backstage/catalog-model';
import fc from 'fast-check';
import { observed } from '../__testUtils__/observed';
import { testCatalog } from '../__testUtils__/practices';
import { referencedRefs } from './referencedRefs';

function entity(spec: object, relations?: object[]) {
  return {
    kind: 'Component',
    metadata: { name: 'churn', namespace: 'ml' },
    spec,
    ...(relations && { relations }),
  } as unknown as Entity;
}

describe('referencedRefs', () => {
  it('names the owner and the targets that a practice looks at, and no others', () => {
    expect(
      referencedRefs(
        entity({
          owner: 'churn-team',
          system: 'customers',
          dependsOn: [
            'resource:Scores',
            'component:drift-monitor',
            'component:other',
          ],
          providesApis: ['churn'],
        }),
        testCatalog,
      ),
    ).toEqual([
      'component:ml/drift-monitor',
      'group:ml/churn-team',
      'resource:ml/scores',
    ]);
  });

  it('names every ref that observing asks for, whatever the answers', () => {
    const ref = fc
      .tuple(
        fc.constantFrom('resource', 'component', 'group', 'user'),
        fc.constantFrom('a', 'drift-b', 'c'),
      )
      .map(([kind, name]) => `${kind}:${name}`);
    const answer = fc.constantFrom('missing', undefined, 'dataset', 'other');
    fc.assert(
      fc.property(
        fc.array(ref),
        ref,
        fc.array(
          fc.record({
            type: fc.constantFrom('dependsOn', 'ownedBy', 'partOf'),
            targetRef: ref,
          }),
        ),
        fc.array(answer, { minLength: 1 }),
        (dependsOn, owner, relations, answers) => {
          const given = entity({ dependsOn, owner }, relations);
          const asked = new Set<string>();
          observed(
            {},
            {
              entity: given,
              references: target => {
                const type = answers[asked.size % answers.length];
                asked.add(target);
                return type === undefined || type === 'missing'
                  ? (type as 'missing' | undefined)
                  : {
                      ref: target,
                      kind: target.split(':')[0],
                      type,
                      members: 1,
                    };
              },
            },
          );
          expect(referencedRefs(given, testCatalog)).toEqual([...asked].sort());
        },
      ),
    );
  });
});
