import type { Entity } from '@backstage/catalog-model';
import { annotationKey, FACT_NAMES } from './annotationKey';
import { DescriptorView, viewDescriptor } from './DescriptorView';
import { FACT_VALUES, FactName, Facts } from './Facts';
import { targetsOf } from './relationTargets';
import type { Subject } from './Subject';

/**
 * Reads a fact's value; words are compared without case.
 *
 * @returns undefined where it is none of the fact's values.
 */
export function readFact(fact: FactName, text: string): string | undefined {
  const word = text.trim().toLowerCase();
  return (FACT_VALUES[fact] as readonly string[]).includes(word)
    ? word
    : undefined;
}

function factsOf(view: DescriptorView, annotationPrefix?: string): Facts {
  const facts: Facts = {};
  for (const fact of FACT_NAMES) {
    const text = view.annotations[annotationKey(fact, annotationPrefix)];
    const value = typeof text === 'string' ? readFact(fact, text) : undefined;
    if (value) {
      facts[fact] = value;
    }
  }
  return facts;
}

function lowerCaseText(value: unknown): string | undefined {
  const text = typeof value === 'string' ? value.trim().toLowerCase() : '';
  return text || undefined;
}

/** Reads the subject from a view of its descriptor. */
export function subjectOf(
  view: DescriptorView,
  annotationPrefix?: string,
): Subject {
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
    facts: factsOf(view, annotationPrefix),
  };
}

/**
 * Reads what the engine needs of an entity beside the evidence: its type, lifecycle, tags, owner,
 * system and facts. Owner and system come from the catalog's relations, or else from the descriptor.
 * Never throws, whatever the entity.
 *
 * @public
 */
export function readSubject(
  entity: Entity,
  options: { annotationPrefix?: string } = {},
): Subject {
  return subjectOf(viewDescriptor(entity), options.annotationPrefix);
}
