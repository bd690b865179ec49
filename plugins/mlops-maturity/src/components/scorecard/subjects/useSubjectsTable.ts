import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router-dom';
import { useApi } from '@backstage/core-plugin-api';
import type { SubjectsResponse } from 'backstage-plugin-mlops-maturity-common';
import { mlopsMaturityApiRef } from '../../../api';
import { useLoaded, type Loaded } from '../../shared/useLoaded';
import { subjectsQuery } from '../filters/subjectsQuery';
import { useScorecard } from '../frame/ScorecardContext';
import {
  readTableState,
  writeTableState,
  type SubjectsTableState,
} from './subjectsTable';

export interface SubjectsTableData {
  rows: Loaded<SubjectsResponse>;
  table: SubjectsTableState;
  setTable: (state: SubjectsTableState) => void;
}

/** The page of subjects that filters and table state of the URL ask for. */
export function useSubjectsTable(): SubjectsTableData {
  const api = useApi(mlopsMaturityApiRef);
  const { filters, model } = useScorecard();
  const [params, setParams] = useSearchParams();
  const table = useMemo(() => readTableState(params), [params]);
  const { orderBy, limit, cursor } = table;
  const load = useCallback(
    () =>
      api.getSubjects({
        ...subjectsQuery(filters, model.id),
        orderBy,
        limit,
        cursor,
      }),
    [api, filters, model.id, orderBy, limit, cursor],
  );
  const setTable = useCallback(
    (state: SubjectsTableState) =>
      setParams(current => writeTableState(state, current)),
    [setParams],
  );
  return { rows: useLoaded(load, model.id), table, setTable };
}
