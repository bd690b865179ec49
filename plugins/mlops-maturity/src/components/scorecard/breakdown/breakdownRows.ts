import {
  FACT_VALUES,
  type MemberRollup,
  type Rollup,
  type RollupsResponse,
} from 'backstage-plugin-mlops-maturity-common';
import { shortRef } from '../filters/teamOptions';
import { subjectsToGo } from '../teams/subjectsToGo';
import type { Breakdown } from './breakdownUrl';

/** A line of the breakdown. */
export interface BreakdownRow {
  member: string;
  name: string;
  /** From 0 at the top. */
  depth: number;
  rollup: Rollup;
}

const RANKS: readonly string[] = FACT_VALUES.criticality;

function byRank(a: BreakdownRow, b: BreakdownRow): number {
  return RANKS.indexOf(b.member) - RANKS.indexOf(a.member);
}

function byGap(a: BreakdownRow, b: BreakdownRow): number {
  return (
    subjectsToGo(b.rollup) - subjectsToGo(a.rollup) ||
    a.name.localeCompare(b.name)
  );
}

/**
 * The lines that have subjects: groups and domains below what they are part of, criticalities from the highest, all
 * others with the most left to do first.
 */
export function breakdownRows(
  { items, by }: Pick<RollupsResponse, 'items' | 'by'>,
  { own }: Pick<Breakdown, 'own'>,
): BreakdownRow[] {
  const members = new Map(items.map(item => [item.member, item]));
  const depthOf = ({ parent }: MemberRollup) => {
    let depth = 0;
    const seen = new Set<string>();
    for (
      let above = parent;
      above !== undefined && members.has(above) && !seen.has(above);
      above = members.get(above)!.parent
    ) {
      seen.add(above);
      depth += 1;
    }
    return depth;
  };
  const rows = items
    .map(item => ({
      member: item.member,
      name: item.title ?? shortRef(item.member),
      depth: depthOf(item),
      rollup: own ? item.own : item.total ?? item.own,
    }))
    .filter(({ rollup }) => rollup.assessed > 0);
  if (by === 'group' || by === 'domain') {
    return own ? rows.map(row => ({ ...row, depth: 0 })).sort(byGap) : rows;
  }
  return rows.sort(by === 'criticality' ? byRank : byGap);
}
