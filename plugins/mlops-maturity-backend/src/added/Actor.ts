import type {
  AuthService,
  BackstageCredentials,
  BackstageUserPrincipal,
  UserInfoService,
} from '@backstage/backend-plugin-api';
import { RELATION_MEMBER_OF } from '@backstage/catalog-model';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import type { GroupDirectory } from '../groups';
import type { StoredSubject } from '../store/rows';
import type { AddedAct, AddedPermissions, Visibility } from '../visibility';

/** Of a subject, by which it is decided who may do what about it. */
export type ActedOn = Pick<StoredSubject, 'owner' | 'assessments'>;

/** Somebody who attests, asks, or decides. */
export class Actor {
  /** Entity ref, in lower case. */
  readonly ref: string;
  readonly #permissions: AddedPermissions;
  readonly #belongsTo: (owner: string) => boolean;

  constructor(options: {
    ref: string;
    permissions: AddedPermissions;
    /** Whether they are that owner or a member of it, or of a group below it. */
    belongsTo: (owner: string) => boolean;
  }) {
    this.ref = options.ref;
    this.#permissions = options.permissions;
    this.#belongsTo = options.belongsTo;
  }

  /** By the permission framework. */
  may(act: AddedAct, { owner, assessments }: ActedOn): boolean {
    const permitted = this.#permissions[act];
    return [undefined, ...assessments.map(({ model }) => model)].some(model =>
      permitted(model).has(owner),
    );
  }

  isOwner({ owner }: ActedOn): boolean {
    return owner !== undefined && this.#belongsTo(owner);
  }
}

/** Finds out who somebody is: by their sign-in, and by what the catalog says they are a member of. */
export async function readActor(options: {
  credentials: BackstageCredentials<BackstageUserPrincipal>;
  visibility: Visibility;
  groups: Pick<GroupDirectory, 'graphFor'>;
  userInfo: UserInfoService;
  catalog: Pick<CatalogService, 'getEntitiesByRefs'>;
  auth: AuthService;
}): Promise<Actor> {
  const { credentials, visibility, groups, userInfo, catalog, auth } = options;
  const ref = credentials.principal.userEntityRef;
  const [permissions, info, found, { graph }] = await Promise.all([
    visibility.addedBy(credentials),
    userInfo.getUserInfo(credentials),
    catalog.getEntitiesByRefs(
      { entityRefs: [ref], fields: ['kind', 'metadata', 'relations'] },
      { credentials: await auth.getOwnServiceCredentials() },
    ),
    groups.graphFor({}),
  ]);
  const memberOf = (found.items[0]?.relations ?? [])
    .filter(({ type }) => type === RELATION_MEMBER_OF)
    .map(({ targetRef }) => targetRef);
  const own = new Set(
    [ref, ...info.ownershipEntityRefs, ...memberOf].map(each =>
      each.toLocaleLowerCase('en-US'),
    ),
  );
  return new Actor({
    ref: ref.toLocaleLowerCase('en-US'),
    permissions,
    belongsTo: owner =>
      own.has(owner) ||
      [...graph.selfAndDescendants(owner)].some(group => own.has(group)),
  });
}
