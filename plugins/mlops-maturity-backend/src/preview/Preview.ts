import {
  NO_KEY,
  rollupOf,
  Tally,
  type CompiledModel,
  type PreviewResponse,
  type PreviewTeam,
} from 'backstage-plugin-mlops-maturity-common';
import type { StoredAssessment, SubjectColumns } from '../store/rows';

const MOST_MOVERS = 200;

interface Team {
  before: Tally;
  after: Tally;
  up: number;
  down: number;
}

type Mover = SubjectColumns & { from: number; to: number };

/** Adds up what a model would do to one subject after the other. */
export class Preview {
  readonly #before = new Tally();
  readonly #after = new Tally();
  readonly #teams = new Map<string, Team>();
  #movers: Mover[] = [];
  #moved = 0;
  readonly #counts = { up: 0, down: 0, same: 0, added: 0, removed: 0 };

  /** @param before, after - absent: not assessed then. */
  add(
    subject: SubjectColumns,
    before: StoredAssessment | undefined,
    after: StoredAssessment | undefined,
  ): void {
    if (!before && !after) {
      return;
    }
    const team = this.#teamOf(subject.owner);
    if (before) {
      this.#before.add({ ...subject, ...before });
      team.before.add({ ...subject, ...before });
    }
    if (after) {
      this.#after.add({ ...subject, ...after });
      team.after.add({ ...subject, ...after });
    }
    if (!before || !after) {
      this.#counts[after ? 'added' : 'removed'] += 1;
      return;
    }
    if (before.level === after.level) {
      this.#counts.same += 1;
      return;
    }
    const direction = after.level > before.level ? 'up' : 'down';
    this.#counts[direction] += 1;
    team[direction] += 1;
    this.#moved += 1;
    this.#movers.push({ ...subject, from: before.level, to: after.level });
    if (this.#movers.length > 2 * MOST_MOVERS) {
      this.#cut();
    }
  }

  /** @param options - `comparedWith`: absent where there was nothing to compare with. */
  result(options: {
    compiled: CompiledModel;
    comparedWith?: CompiledModel;
  }): Omit<PreviewResponse, 'model' | 'comparedWith' | 'warnings' | 'partial'> {
    const { compiled, comparedWith } = options;
    const rollupBefore = (tally: Tally) =>
      comparedWith && rollupOf(tally, comparedWith.model.levels);
    const { levels } = compiled.model;
    this.#cut();
    const teams = [...this.#teams].map(
      ([owner, { before, after, up, down }]): PreviewTeam => ({
        ...(owner !== NO_KEY && { owner }),
        up,
        down,
        before: rollupBefore(before),
        after: rollupOf(after, levels),
      }),
    );
    return {
      before: rollupBefore(this.#before),
      after: rollupOf(this.#after, levels),
      ...this.#counts,
      ...(!comparedWith && { added: 0 }),
      teams: teams.sort(
        (a, b) =>
          b.down - a.down ||
          b.up - a.up ||
          ((a.owner ?? '') < (b.owner ?? '') ? -1 : 1),
      ),
      movers: this.#movers.map(({ subject, title, owner, from, to }) => ({
        subject,
        title,
        owner,
        from: comparedWith!.level(from),
        to: compiled.level(to),
      })),
      more: this.#moved - this.#movers.length,
    };
  }

  /** Memory is bounded, however many move. */
  #cut(): void {
    this.#movers = this.#movers
      .sort(
        (a, b) =>
          a.to - a.from - (b.to - b.from) || (a.subject < b.subject ? -1 : 1),
      )
      .slice(0, MOST_MOVERS);
  }

  #teamOf(owner = NO_KEY): Team {
    let team = this.#teams.get(owner);
    if (!team) {
      team = { before: new Tally(), after: new Tally(), up: 0, down: 0 };
      this.#teams.set(owner, team);
    }
    return team;
  }
}
