import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router-dom';
import { useApi } from '@backstage/core-plugin-api';
import type {
  InventoryQuery,
  InventoryResponse,
} from 'backstage-plugin-mlops-maturity-common';
import { mlopsMaturityApiRef } from '../../../api';
import { useLoaded, type Loaded } from '../../shared/useLoaded';
import { subjectsQuery } from '../filters/subjectsQuery';
import { useScorecard } from '../frame/ScorecardContext';
import {
  readTableState,
  writeTableState,
  type SubjectsTableState,
} from '../subjects/subjectsTable';
import {
  readInventoryFilters,
  writeInventoryFilters,
  type InventoryFilters,
} from './inventoryUrl';

export interface InventoryData {
  rows: Loaded<InventoryResponse>;
  /** What the rows are of, without the page. */
  query: InventoryQuery;
  chosen: InventoryFilters;
  choose: (change: Partial<InventoryFilters>) => void;
  table: SubjectsTableState;
  setTable: (state: SubjectsTableState) => void;
}

const orNothing = <T>(items: T[]): T[] | undefined =>
  items.length > 0 ? items : undefined;

/** The page of the inventory that the URL asks for. */
export function useInventory(): InventoryData {
  const api = useApi(mlopsMaturityApiRef);
  const { filters, model } = useScorecard();
  const [params, setParams] = useSearchParams();
  const table = useMemo(() => readTableState(params), [params]);
  const chosen = useMemo(() => readInventoryFilters(params), [params]);
  const query = useMemo((): InventoryQuery => {
    const { group, ownOnly, noKnownOwner, system, domain, ...rest } =
      subjectsQuery(filters, model.id);
    const { lifecycle, criticality, type, text } = rest;
    return {
      model: model.id,
      group,
      ownOnly,
      noKnownOwner,
      system,
      domain,
      lifecycle,
      criticality,
      type,
      text,
      tool: orNothing(chosen.tool),
      withoutPhase: orNothing(chosen.withoutPhase),
      unversioned: orNothing(chosen.unversioned),
    };
  }, [filters, model.id, chosen]);
  const { limit, cursor } = table;
  const rows = useLoaded(
    useCallback(
      () => api.getInventory({ ...query, limit, cursor }),
      [api, query, limit, cursor],
    ),
    model.id,
  );
  return {
    rows,
    query,
    chosen,
    choose: useCallback(
      change => setParams(current => writeInventoryFilters(change, current)),
      [setParams],
    ),
    table,
    setTable: useCallback(
      state => setParams(current => writeTableState(state, current)),
      [setParams],
    ),
  };
}
