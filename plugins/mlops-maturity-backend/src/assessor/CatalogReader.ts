import type {
  AuthService,
  BackstageCredentials,
} from '@backstage/backend-plugin-api';
import type { Entity } from '@backstage/catalog-model';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import { chunks } from '../store/chunks';
import { together } from '../together';
import { EntityState, entityState, STATE_FIELDS } from './EntityState';
import { refOf } from './RecognizedEntity';

const REFS_A_REQUEST = 500;

/** What of the catalog this plugin calls. */
export type Catalog = Pick<
  CatalogService,
  'queryEntities' | 'getEntitiesByRefs' | 'refreshEntity'
>;

/** Reads entities with just the fields that the engine reads. */
export class CatalogReader {
  readonly #catalog: Catalog;
  readonly #auth: AuthService;
  readonly #fields: string[];

  constructor(options: {
    catalog: Catalog;
    auth: AuthService;
    fields: string[];
  }) {
    this.#catalog = options.catalog;
    this.#auth = options.auth;
    this.#fields = options.fields;
  }

  /**
   * Every entity of the catalog, page by page, with this plugin's own credentials: fetched for each page, since they can
   * run out before the last.
   */
  async *pages(options: {
    pageSize: number;
    signal: AbortSignal;
  }): AsyncGenerator<Entity[]> {
    let cursor: string | undefined;
    do {
      options.signal.throwIfAborted();
      const { items, pageInfo } = await this.#catalog.queryEntities(
        {
          ...(cursor ? { cursor } : { totalItems: 'exclude' as const }),
          fields: this.#fields,
          limit: options.pageSize,
        },
        { credentials: await this.#auth.getOwnServiceCredentials() },
      );
      yield items;
      cursor = pageInfo.nextCursor;
    } while (cursor);
  }

  /** One entity as a caller may see it. */
  async read(
    ref: string,
    credentials: BackstageCredentials,
  ): Promise<Entity | undefined> {
    const { items } = await this.#catalog.getEntitiesByRefs(
      { entityRefs: [ref], fields: this.#fields },
      { credentials },
    );
    return items[0];
  }

  /**
   * One entity, for somebody whom the catalog shows everything. Those who ask while an answer is under way are answered
   * together by the next: each request to the catalog takes longer than the reading.
   */
  readonly readForAll = together(async (refs: string[]) => this.readMany(refs));

  /** Entities by ref, with this plugin's own credentials; those that do not exist are left out. */
  readMany(refs: string[]): Promise<Map<string, Entity>> {
    return this.#readByRefs(refs, this.#fields, entity => entity);
  }

  /** What becomes evidence of entities that subjects refer to. */
  readonly readStates = (refs: string[]): Promise<Map<string, EntityState>> =>
    this.#readByRefs(refs, STATE_FIELDS, entityState);

  /** @throws what the catalog answers, with the caller's credentials. */
  async refresh(ref: string, credentials: BackstageCredentials): Promise<void> {
    await this.#catalog.refreshEntity(ref, { credentials });
  }

  async #readByRefs<T>(
    refs: string[],
    fields: string[],
    map: (entity: Entity) => T,
  ): Promise<Map<string, T>> {
    const found = new Map<string, T>();
    for (const entityRefs of chunks(refs, REFS_A_REQUEST)) {
      const { items } = await this.#catalog.getEntitiesByRefs(
        { entityRefs, fields },
        { credentials: await this.#auth.getOwnServiceCredentials() },
      );
      for (const entity of items) {
        if (entity) {
          found.set(refOf(entity), map(entity));
        }
      }
    }
    return found;
  }
}
