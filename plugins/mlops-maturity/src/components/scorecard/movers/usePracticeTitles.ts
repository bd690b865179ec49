import { useCallback, useMemo } from 'react';
import { useApi } from '@backstage/core-plugin-api';
import { mlopsMaturityApiRef } from '../../../api';
import { loadModelDocument } from '../../../api/modelDocuments';
import { useLoaded } from '../../shared/useLoaded';
import { useScorecard } from '../frame/ScorecardContext';

/** The title of a practice; its id until the model has been read, and for one that the model does not know. */
export function usePracticeTitles(): (practice: string) => string {
  const api = useApi(mlopsMaturityApiRef);
  const { id, version } = useScorecard().model;
  const { value } = useLoaded(
    useCallback(
      () => loadModelDocument(api, { id, version }),
      [api, id, version],
    ),
  );
  return useMemo(() => {
    const titles = new Map(
      value?.practices.map(practice => [practice.id, practice.title]),
    );
    return practice =>
      titles.get(practice) ?? value?.titles[practice] ?? practice;
  }, [value]);
}
