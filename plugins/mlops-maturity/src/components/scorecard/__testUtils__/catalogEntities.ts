import type { Entity } from '@backstage/catalog-model';
import { parseEntityRef } from '@backstage/catalog-model';
import type { SubjectRow } from 'backstage-plugin-mlops-maturity-common';

/** The entities that rows are about, as far as the filters' suggestions read them. */
export function catalogEntities(rows: SubjectRow[]): Entity[] {
  return rows.map(({ subject, title, type, lifecycle, owner, system }) => {
    const { kind, namespace, name } = parseEntityRef(subject);
    return {
      apiVersion: 'backstage.io/v1alpha1',
      kind,
      metadata: { namespace, name, title },
      spec: { type, lifecycle },
      relations: [
        ...(owner ? [{ type: 'ownedBy', targetRef: owner }] : []),
        ...(system ? [{ type: 'partOf', targetRef: system }] : []),
      ],
    };
  });
}
