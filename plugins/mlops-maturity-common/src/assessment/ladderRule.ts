import type { CompiledLeaf, CompiledModel } from '../model/CompiledModel';
import type { CellScorers } from './CellScorers';
import { climbOn, FOOT, LadderEnd, ladderScore, scoreCell } from './leaf';
import type { LeafProgress, LeafRule } from './LeafRule';

/** Beyond this a key would leave the safe integers; far more than the weights of any leaf come to. */
const MOST_UNITS_IN_KEY = 1_000_000;

/** A leaf is climbed cell by cell. */
export function ladderRule(
  leaf: CompiledLeaf,
  compiled: CompiledModel,
  scorers: CellScorers,
): LeafRule {
  const { cells, units } = leaf;
  const { length } = cells;
  const keyOf = ({ reached, fails, met, of }: LadderEnd) => {
    const steps = reached * (length + 1) + (fails ?? length);
    return (steps * (units + 1) + met) * (units + 1) + of;
  };
  const progress = (end: LadderEnd, read: number): LeafProgress => ({
    key: keyOf(end),
    after: cell => progress(climbOn(end, cell, read), read + 1),
    score: () => ladderScore(end, leaf, compiled),
  });
  const last = keyOf({ reached: length, fails: length, met: units, of: units });
  return {
    cells: cells.map(({ requirements }) =>
      scorers.place(
        requirements,
        requirement => [requirement.units, requirement.compulsory],
        (marks, metBit) => scoreCell(requirements, compiled, marks, metBit),
      ),
    ),
    keyLimit: units <= MOST_UNITS_IN_KEY ? last + 1 : undefined,
    begin: progress(FOOT, 0),
  };
}
