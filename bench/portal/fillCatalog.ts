import path from 'node:path';
import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import type { Knex } from 'knex';

const ENTITIES_A_BATCH = 500;
const FAR = '2100-01-01T00:00:00Z';

interface SearchRow {
  entity_id: string;
  key: string;
  value: string | null;
  original_value: string | null;
}

/** The catalog's own function, which decides what can be searched for; not part of its API. */
function searchRowsOf(): (id: string, entity: Entity) => SearchRow[] {
  const catalog = path.dirname(
    require.resolve('@backstage/plugin-catalog-backend/package.json'),
  );
  return require(path.join(
    catalog,
    'dist/database/operations/stitcher/buildEntitySearch.cjs.js',
  )).buildEntitySearch;
}

/**
 * Puts entities where the catalog has them once they are processed and stitched. Its own way in takes hours for as many:
 * what a benchmark measures is how it is read.
 *
 * @param knex - on the catalog's schema, migrated by the catalog
 * @param entities - as the catalog serves them; see `asProcessed`
 */
export async function fillCatalog(
  knex: Knex,
  entities: Iterable<Entity>,
): Promise<void> {
  const buildSearch = searchRowsOf();
  await knex.transaction(async tx => {
    await tx.raw('set local session_replication_role = replica');
    let batch: Entity[] = [];
    for (const entity of entities) {
      batch.push(entity);
      if (batch.length === ENTITIES_A_BATCH) {
        await insert(tx, batch, buildSearch);
        batch = [];
      }
    }
    if (batch.length > 0) {
      await insert(tx, batch, buildSearch);
    }
  });
  for (const table of ['refresh_state', 'final_entities', 'search']) {
    await knex.raw('vacuum analyze ??', [table]);
  }
}

/** Has the catalog serve others in place of entities that it has. */
export async function replaceInCatalog(
  knex: Knex,
  entities: Entity[],
): Promise<void> {
  await knex.raw(
    `update final_entities set final_entity = entity, hash = md5(entity)
     from unnest(?::text[], ?::text[]) as t (ref, entity) where entity_ref = ref`,
    [
      entities.map(entity => stringifyEntityRef(entity)),
      entities.map(entity => JSON.stringify(entity)),
    ],
  );
}

async function insert(
  tx: Knex.Transaction,
  entities: Entity[],
  buildSearch: ReturnType<typeof searchRowsOf>,
) {
  const ids = entities.map(({ metadata }) => metadata.uid!);
  const refs = entities.map(entity => stringifyEntityRef(entity));
  const texts = entities.map(entity => JSON.stringify(entity));
  // Never due, so that the catalog leaves them as they are.
  await tx.raw(
    `insert into refresh_state (entity_id, entity_ref, unprocessed_entity, processed_entity, errors, next_update_at, last_discovery_at)
     select id, ref, '{}', '{}', '[]', ?, now() from unnest(?::text[], ?::text[]) as t (id, ref)`,
    [FAR, ids, refs],
  );
  await tx.raw(
    `insert into final_entities (entity_id, entity_ref, final_entity, hash, last_updated_at)
     select id, ref, entity, md5(entity), now() from unnest(?::text[], ?::text[], ?::text[]) as t (id, ref, entity)`,
    [ids, refs, texts],
  );
  const rows = entities.flatMap((entity, at) => buildSearch(ids[at], entity));
  await tx.raw(
    `insert into search (entity_id, key, value, original_value)
     select * from unnest(?::text[], ?::text[], ?::text[], ?::text[])`,
    [
      rows.map(row => row.entity_id),
      rows.map(row => row.key),
      rows.map(row => row.value) as string[],
      rows.map(row => row.original_value) as string[],
    ],
  );
}
