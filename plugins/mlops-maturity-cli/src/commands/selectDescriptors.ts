import { parseEntityRef, stringifyEntityRef } from '@backstage/catalog-model';
import type { Descriptor, DescriptorReading } from '../descriptors/Descriptor';
import { UsageError } from '../UsageError';

/**
 * The lower-case entity ref that `--entity` names.
 *
 * @throws UsageError where it is none.
 */
export function refOf(text: string): string {
  try {
    return stringifyEntityRef(
      parseEntityRef(text, {
        defaultKind: 'component',
        defaultNamespace: 'default',
      }),
    ).toLocaleLowerCase('en-US');
  } catch {
    throw new UsageError(
      `--entity ${text} is no entity reference: write it as component:default/churn-model`,
    );
  }
}

/**
 * The descriptors of the entity that `--entity` names; all of them without it.
 *
 * @throws UsageError where it is no entity reference, or none of the descriptors is it.
 */
export function selectDescriptors(
  { descriptors, errors }: DescriptorReading,
  entity: string | undefined,
): Descriptor[] {
  if (entity === undefined) {
    return descriptors;
  }
  const wanted = refOf(entity);
  const selected = descriptors.filter(({ ref }) => ref === wanted);
  if (selected.length === 0) {
    const unread = errors.map(
      ({ file, line, message }) => `${file}:${line} ${message}`,
    );
    throw new UsageError(
      [`--entity ${entity}: no descriptor is of ${wanted}`, ...unread].join(
        '\n',
      ),
    );
  }
  return selected;
}
