import { createHash } from 'node:crypto';
import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { CatalogService } from '@backstage/plugin-catalog-node';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';

/** A catalog whose entities can be changed while it is used, and that can be made to fail. */
export class MutableCatalog {
  readonly #entities = new Map<string, Entity>();
  /** Called before every page of a listing. */
  beforePage: (page: number) => void | Promise<void> = () => {};
  /** Called by `refreshEntity`. */
  onRefresh: (ref: string) => void | Promise<void> = () => {};
  /** Refs that callers other than plugins may not see. */
  readonly hidden = new Set<string>();
  /** Refs asked for one by one or in bulk, in order. */
  readonly readRefs: string[] = [];

  constructor(entities: Entity[] = []) {
    entities.forEach(entity => this.put(entity));
  }

  /** Adds or replaces an entity, with an etag like the catalog's own unless it has one. */
  put(entity: Entity): void {
    const etag = createHash('sha1')
      .update(JSON.stringify(entity))
      .digest('hex');
    this.#entities.set(stringifyEntityRef(entity), {
      ...entity,
      metadata: { etag, ...entity.metadata },
    });
  }

  remove(ref: string): void {
    this.#entities.delete(ref);
  }

  /** As they are now. */
  entities(): IterableIterator<Entity> {
    return this.#entities.values();
  }

  clear(): void {
    this.#entities.clear();
  }

  #mock(): CatalogService {
    return catalogServiceMock({ entities: [...this.#entities.values()] });
  }

  readonly service: Pick<
    CatalogService,
    | 'queryEntities'
    | 'getEntitiesByRefs'
    | 'refreshEntity'
    | 'streamEntities'
    | 'getEntityByRef'
  > = {
    queryEntities: async (request, options) => {
      const cursor =
        request && 'cursor' in request
          ? JSON.parse(Buffer.from(request.cursor, 'base64').toString())
          : { offset: 0 };
      await this.beforePage(cursor.offset / (request?.limit ?? 1));
      return this.#mock().queryEntities(request, options);
    },
    getEntitiesByRefs: async (request, options) => {
      this.readRefs.push(...request.entityRefs);
      const { items } = await this.#mock().getEntitiesByRefs(request, options);
      const principal = options.credentials.principal as { type: string };
      return {
        items: items.map(entity =>
          entity &&
          principal.type === 'user' &&
          this.hidden.has(stringifyEntityRef(entity))
            ? undefined
            : entity,
        ),
      };
    },
    refreshEntity: async ref => {
      await this.onRefresh(ref);
    },
    streamEntities: (request, options) =>
      this.#mock().streamEntities(request, options),
    getEntityByRef: (ref, options) => this.#mock().getEntityByRef(ref, options),
  };
}
