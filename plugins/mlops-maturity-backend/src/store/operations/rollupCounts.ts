import type { Knex } from 'knex';
import {
  Tally,
  TALLY_COUNTERS,
  tallyRow,
  type TallyRow,
} from 'backstage-plugin-mlops-maturity-common';
import type { StoredAssessment, SubjectColumns } from '../rows';
import type { Insert } from './insertRows';

/** By what assessments are counted beforehand. The sum over any of them is the whole organisation. */
export const ROLLUP_DIMENSIONS = [
  'owner',
  'system',
  'lifecycle',
  'criticality',
  'type',
] as const;

export type RollupDimension = (typeof ROLLUP_DIMENSIONS)[number];

type Counted = Pick<SubjectColumns, RollupDimension | 'subject'> & {
  assessments: StoredAssessment[];
};

type Counter = (typeof TALLY_COUNTERS)[number];

const COLUMNS: Record<Counter, string> = {
  subjects: 'subjects',
  provisional: 'provisional',
  critical: 'critical',
  criticalOrHigh: 'critical_or_high',
  withTarget: 'with_target',
  atTarget: 'at_target',
  knownValue: 'known_value',
  knownOf: 'known_of',
};

const KEY = ['model', 'dimension', 'member', 'level', 'rated'];

/** Before anything is added. */
const NOTHING = Object.fromEntries(
  TALLY_COUNTERS.map(counter => [counter, 0]),
) as Record<Counter, number>;

interface Difference {
  model: string;
  dimension: RollupDimension;
  member: string;
  row: TallyRow;
}

/** Whether two assessments add the same to a rollup. */
function isSame(a: StoredAssessment, b: StoredAssessment): boolean {
  return (
    a.level === b.level &&
    a.unrated === b.unrated &&
    a.target === b.target &&
    a.known.value === b.known.value &&
    a.known.of === b.known.of
  );
}

/** What a write does to the counts, added up so that what goes out and comes in again costs nothing. */
export class RollupDifference {
  readonly #differences = new Map<string, Difference>();

  /**
   * @param subject - as it is counted from now on, or was until now (`times` -1).
   * @param except - models under which it is passed over.
   */
  add(
    subject: Counted,
    times: 1 | -1,
    except: ReadonlySet<string> = new Set(),
  ): void {
    const { criticality } = subject;
    for (const assessment of subject.assessments) {
      const { model } = assessment;
      if (!except.has(model)) {
        const row = tallyRow({
          ...assessment,
          subject: subject.subject,
          criticality,
        });
        for (const dimension of ROLLUP_DIMENSIONS) {
          const member = subject[dimension] ?? '';
          this.#add({ model, dimension, member, row }, times);
        }
      }
    }
  }

  /** Takes one state of a subject for another; what counts the same under a model is passed over. */
  replace(before: Counted, after: Counted): void {
    const stays = ROLLUP_DIMENSIONS.every(
      dimension => before[dimension] === after[dimension],
    );
    const same = new Set<string>();
    for (const one of stays ? before.assessments : []) {
      const other = after.assessments.find(({ model }) => model === one.model);
      if (other && isSame(one, other)) {
        same.add(one.model);
      }
    }
    this.add(before, -1, same);
    this.add(after, 1, same);
  }

  #add({ model, dimension, member, row }: Difference, times: 1 | -1) {
    const { level, rated } = row;
    const key = `${model}\u0000${dimension}\u0000${member}\u0000${level}\u0000${rated}`;
    let sum = this.#differences.get(key)?.row;
    if (!sum) {
      sum = { ...NOTHING, level, rated };
      this.#differences.set(key, { model, dimension, member, row: sum });
    }
    for (const counter of TALLY_COUNTERS) {
      sum[counter] += times * row[counter];
    }
  }

  /** What adds the differences to what is counted. */
  get insert(): Insert {
    const changed = [...this.#differences.values()].filter(({ row }) =>
      TALLY_COUNTERS.some(counter => row[counter] !== 0),
    );
    return {
      table: 'rollups',
      rows: changed.map(({ model, dimension, member, row }) => ({
        ...{ model, dimension, member, level: row.level, rated: row.rated },
        ...Object.fromEntries(
          TALLY_COUNTERS.map(counter => [COLUMNS[counter], row[counter]]),
        ),
      })),
      onConflict: { key: KEY, add: Object.values(COLUMNS) },
    };
  }
}

/** The tally of each member of a dimension under one model: of each owner, say; '' of those without one. */
export async function readRollupCounts(
  knex: Knex,
  request: { model: string; dimension: RollupDimension },
): Promise<Map<string, Tally>> {
  const rows: Record<string, any>[] = await knex('rollups')
    .where(request)
    .where('subjects', '>', 0)
    .orderBy('member');
  const tallies = new Map<string, Tally>();
  for (const row of rows) {
    let tally = tallies.get(row.member);
    if (!tally) {
      tally = new Tally();
      tallies.set(row.member, tally);
    }
    tally.addRow({
      level: row.level,
      rated: Boolean(row.rated),
      ...(Object.fromEntries(
        TALLY_COUNTERS.map(counter => [counter, row[COLUMNS[counter]]]),
      ) as Record<Counter, number>),
    });
  }
  return tallies;
}
