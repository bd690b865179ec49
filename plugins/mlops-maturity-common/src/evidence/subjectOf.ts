import type { DescriptorView } from './DescriptorView';
import type { Facts } from './Facts';
import { targetsOf } from './relationTargets';
import type { Subject } from './Subject';

function lowerCaseText(value: unknown): string | undefined {
  const text = typeof value === 'string' ? value.trim().toLowerCase() : '';
  return text || undefined;
}

/**
 * What the engine needs of an entity beside the evidence. Owner and system come from the catalog's
 * relations, or else from the descriptor.
 */
export function subjectOf(view: DescriptorView, facts: Facts): Subject {
  const type = lowerCaseText(view.spec.type);
  const lifecycle = lowerCaseText(view.spec.lifecycle);
  const owner = targetsOf(view, 'ownedBy')[0]?.ref;
  const system = targetsOf(view, 'partOf').find(({ ref }) =>
    ref.startsWith('system:'),
  )?.ref;
  return {
    ref: view.ref,
    kind: view.kind,
    ...(type && { type }),
    ...(lifecycle && { lifecycle }),
    tags: view.tags,
    ...(owner && { owner }),
    ...(system && { system }),
    facts,
  };
}
