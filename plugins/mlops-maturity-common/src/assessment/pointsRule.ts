import type {
  CompiledLeaf,
  CompiledModel,
  CompiledRequirement,
} from '../model/CompiledModel';
import type { CellScorers } from './CellScorers';
import { compare, Fraction, fraction } from './fraction';
import type { CellScore, LeafScore } from './leaf';
import type { LeafProgress, LeafRule } from './LeafRule';

/** The rung of a test that is worth a whole point, in half points: 1 is manual, 2 automated. */
const WHOLE_POINT = 2;

/** A test earns 1 if its automated requirement is met, else ½ if its manual one is, else 0: in half points. */
function scoreTest(
  rungs: readonly CompiledRequirement[],
  marks: readonly number[],
  metBit: number,
): CellScore {
  let met = 0;
  rungs.forEach(({ level }, i) => {
    if ((marks[i] & metBit) !== 0) {
      met = level;
    }
  });
  return { met, of: WHOLE_POINT, passes: met === WHOLE_POINT };
}

/** The level whose half-open band holds a score. */
function bandOf(score: Fraction, compiled: CompiledModel): number {
  const band = compiled.bands.find(({ upTo }) => compare(score, upTo) <= 0);
  return band?.level ?? compiled.top;
}

function pointsScore(points: number, compiled: CompiledModel): LeafScore {
  const score = fraction(points, WHOLE_POINT);
  return { level: bandOf(score, compiled), score, failsAt: Infinity };
}

/** A leaf earns what its tests earn. */
export function pointsRule(
  { tests }: CompiledLeaf,
  compiled: CompiledModel,
  scorers: CellScorers,
): LeafRule {
  const progress = (points: number): LeafProgress => ({
    key: points,
    after: ({ met }) => progress(points + met),
    score: () => pointsScore(points, compiled),
  });
  const most = tests.reduce((sum, rungs) => sum + rungs.at(-1)!.level, 0);
  return {
    cells: tests.map(rungs =>
      scorers.place(
        rungs,
        ({ level }) => level,
        (marks, metBit) => scoreTest(rungs, marks, metBit),
      ),
    ),
    keyLimit: most + 1,
    begin: progress(0),
  };
}
