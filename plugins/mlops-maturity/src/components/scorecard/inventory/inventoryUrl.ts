import {
  INVENTORY_PHASES,
  VERSIONED_THINGS,
  type InventoryPhase,
  type VersionedThing,
} from 'backstage-plugin-mlops-maturity-common';
import {
  fromFirstRow,
  readTableState,
  writeTableState,
} from '../subjects/subjectsTable';

export const PHASES = Object.keys(INVENTORY_PHASES) as InventoryPhase[];

/** Which subjects of the inventory are shown, by what they consist of; in the URL beside the other filters. */
export interface InventoryFilters {
  tool: string[];
  withoutPhase: InventoryPhase[];
  unversioned: VersionedThing[];
}

const KEYS = ['tool', 'withoutPhase', 'unversioned'] as const;

/** What is no phase and no thing is left out. */
export function readInventoryFilters(
  params: URLSearchParams,
): InventoryFilters {
  return {
    tool: [...new Set(params.getAll('tool').filter(Boolean))],
    withoutPhase: PHASES.filter(phase =>
      params.getAll('withoutPhase').includes(phase),
    ),
    unversioned: VERSIONED_THINGS.filter(thing =>
      params.getAll('unversioned').includes(thing),
    ),
  };
}

/** Writes some of them over `params`; the list begins anew. */
export function writeInventoryFilters(
  change: Partial<InventoryFilters>,
  params: URLSearchParams,
): URLSearchParams {
  const filters = { ...readInventoryFilters(params), ...change };
  const result = writeTableState(fromFirstRow(readTableState(params)), params);
  for (const key of KEYS) {
    result.delete(key);
    filters[key].forEach(value => result.append(key, value));
  }
  return result;
}
