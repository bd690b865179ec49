import { useMemo, useState } from 'react';
import type { RequirementResult } from 'backstage-plugin-mlops-maturity-common';
import { useMaturity } from '../data/MaturityContext';
import { type MatrixFilter, passesFilter } from './MatrixFilter';
import { type MatrixRow, matrixRows } from './matrixRows';

/** Up to here every requirement is shown at once; above, areas show counts and fold open. */
const FEW = 40;

/** What of the matrix is shown, and the ways to show more or less of it. */
export interface Matrix {
  rows: readonly MatrixRow[];
  /** Nothing is folded away. */
  few: boolean;
  filter: MatrixFilter;
  setFilter(filter: MatrixFilter): void;
  passes(requirement: RequirementResult): boolean;
  isOpen(areaId: string): boolean;
  toggle(areaId: string): void;
}

export function useMatrix(): Matrix {
  const { assessment, practices } = useMaturity();
  const { areas, requirements } = assessment;
  const [filter, setFilter] = useState<MatrixFilter>({
    text: '',
    onlyLeft: false,
  });
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const rows = useMemo(() => matrixRows(assessment), [assessment]);
  const parents = useMemo(
    () => new Map(areas.map(area => [area.id, area.parent])),
    [areas],
  );
  const few = requirements.length <= FEW;
  const searching = filter.text.trim() !== '';

  const passes = (requirement: RequirementResult) =>
    passesFilter(
      filter,
      requirement,
      practices.get(requirement.practice)?.title ?? '',
    );
  const isOpen = (id: string) => few || searching || open.has(id);
  const isUnfolded = (id: string | undefined): boolean =>
    id === undefined || (isOpen(id) && isUnfolded(parents.get(id)));
  const toggle = (id: string) =>
    setOpen(before => {
      const after = new Set(before);
      if (!after.delete(id)) {
        after.add(id);
      }
      return after;
    });
  const shown = rows.filter(
    ({ area, byLevel }) =>
      isUnfolded(area.parent) &&
      (!searching || [...byLevel.values()].flat().some(passes)),
  );
  return { rows: shown, few, filter, setFilter, passes, isOpen, toggle };
}
