import type { Knex } from 'knex';

export interface ModelVersion {
  model: string;
  version: string;
  /** Hash of the model's content. */
  hash: string;
}

/**
 * Remembers the content first seen under each version.
 *
 * @returns the ids of models whose content differs from what was first seen under the same version.
 */
export async function recordModelVersions(
  knex: Knex,
  options: { versions: ModelVersion[]; at: string },
): Promise<Set<string>> {
  const changed = new Set<string>();
  for (const { model, version, hash } of options.versions) {
    await knex('model_versions')
      .insert({ model, version, hash, first_seen_at: options.at })
      .onConflict(['model', 'version'])
      .ignore();
    const first = await knex('model_versions')
      .where({ model, version })
      .first();
    if (first.hash !== hash) {
      changed.add(model);
    }
  }
  return changed;
}
