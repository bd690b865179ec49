import type { AuthService } from '@backstage/backend-plugin-api';
import { RELATION_HAS_MEMBER } from '@backstage/catalog-model';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import { chunks } from '../store/chunks';

const REFS_A_REQUEST = 500;

/**
 * The people behind owners: a user, or the direct members of a group. Not left to the notifications backend, which would
 * tell the members of all groups below as well.
 */
export async function ownerMembers(
  owners: readonly string[],
  options: {
    catalog: Pick<CatalogService, 'getEntitiesByRefs'>;
    auth: AuthService;
  },
): Promise<Map<string, string[]>> {
  const { catalog, auth } = options;
  const members = new Map<string, string[]>(
    owners
      .filter(owner => owner.startsWith('user:'))
      .map(owner => [owner, [owner]]),
  );
  const groups = owners.filter(owner => owner.startsWith('group:'));
  for (const entityRefs of chunks(groups, REFS_A_REQUEST)) {
    const { items } = await catalog.getEntitiesByRefs(
      { entityRefs, fields: ['kind', 'metadata', 'relations'] },
      { credentials: await auth.getOwnServiceCredentials() },
    );
    items.forEach((entity, index) => {
      const people = (entity?.relations ?? [])
        .filter(({ type }) => type === RELATION_HAS_MEMBER)
        .map(({ targetRef }) => targetRef.toLocaleLowerCase('en-US'))
        .filter(ref => ref.startsWith('user:'));
      members.set(entityRefs[index], people);
    });
  }
  return members;
}
