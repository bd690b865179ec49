import type { Entity } from '@backstage/catalog-model';

const PREFIX = 'mlops-maturity.io';

/** A component of type ml-service, with annotations under our prefix given by name. */
export function mlService(
  name: string,
  annotations: Record<string, string> = {},
  more: { owner?: string; spec?: object; metadata?: object } = {},
): Entity {
  const { owner = 'group:default/growth' } = more;
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Component',
    metadata: {
      name,
      namespace: 'default',
      annotations: Object.fromEntries(
        Object.entries(annotations).map(([key, value]) => [
          `${PREFIX}/${key}`,
          value,
        ]),
      ),
      ...more.metadata,
    },
    spec: { type: 'ml-service', lifecycle: 'production', owner, ...more.spec },
    relations: [{ type: 'ownedBy', targetRef: owner }],
  } as Entity;
}

export function group(name: string, members: string[] = []): Entity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Group',
    metadata: { name, namespace: 'default' },
    spec: { type: 'team', children: [] },
    relations: members.map(member => ({
      type: 'hasMember',
      targetRef: `user:default/${member}`,
    })),
  };
}

/** Not a subject. */
export function website(name: string): Entity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Component',
    metadata: { name, namespace: 'default' },
    spec: {
      type: 'website',
      lifecycle: 'production',
      owner: 'group:default/x',
    },
  };
}
