import { InputError } from '@backstage/errors';
import type { DatabaseMaturityStore } from '../store/DatabaseMaturityStore';
import type { CatalogReader } from './CatalogReader';
import type { Engine } from './Engine';
import { recognizeEntity } from './RecognizedEntity';
import { ReferenceStates } from './ReferenceStates';
import type { SubjectUpdater } from './SubjectUpdater';

/**
 * Makes the history of an entity that was renamed, moved to another namespace, or became another kind follow it, and
 * assesses it under its new name.
 *
 * @throws InputError where the catalog does not have the new one, or still has the old one; NotFoundError where nothing
 *   is stored of the old one; ConflictError where the two have been held side by side.
 */
export async function rekeySubject(options: {
  from: string;
  to: string;
  store: DatabaseMaturityStore;
  reader: CatalogReader;
  updater: SubjectUpdater;
  engine: Engine;
  now: () => string;
}): Promise<void> {
  const { from, to, store, reader, updater, engine } = options;
  if (from === to) {
    throw new InputError(`'${from}' cannot follow itself`);
  }
  const found = await reader.readMany([from, to]);
  const entity = found.get(to);
  if (!entity) {
    throw new InputError(
      `The catalog has no entity '${to}': wait until it has, so that its history is not taken for that of something deleted`,
    );
  }
  if (found.has(from)) {
    throw new InputError(
      `The catalog still has '${from}': its history stays with it. Remove it from the catalog first`,
    );
  }
  await store.rekeySubject({
    from,
    to,
    at: options.now(),
    release: engine.modelSet.release,
  });
  const recognized = recognizeEntity(entity, engine);
  if (recognized.decision === 'not-a-subject') {
    return;
  }
  const stored = await store.readSubject(to);
  await updater.update(
    [{ ref: to, entity, recognized, knownRevision: stored?.revision }],
    { states: new ReferenceStates({ read: reader.readStates }) },
  );
}
