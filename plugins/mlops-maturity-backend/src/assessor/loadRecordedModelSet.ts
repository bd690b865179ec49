import type { DatabaseMaturityStore } from '../store/DatabaseMaturityStore';
import type { ModelSet } from './Assessor';
import { loadModelSet } from './loadModelSet';

/**
 * Loads what a process judges with, and records its versions and practices: before that nothing can be stored of it.
 *
 * @throws as {@link loadModelSet}.
 */
export async function loadRecordedModelSet(
  options: Omit<Parameters<typeof loadModelSet>[0], 'recordVersions'> & {
    store: Pick<
      DatabaseMaturityStore,
      'recordModelVersions' | 'recordPractices'
    >;
    now: () => string;
  },
): Promise<ModelSet> {
  const { store, now, ...rest } = options;
  const modelSet = await loadModelSet({
    ...rest,
    recordVersions: versions =>
      store.recordModelVersions({ versions, at: now() }),
  });
  await store.recordPractices(modelSet.practices.practices.map(({ id }) => id));
  return modelSet;
}
