import { STATUS_CHARACTERS } from '../../assessment/statusCharacters';
import type { CompiledModel } from '../../model/CompiledModel';
import { tierOf } from '../../planning/gaps/gapsOf';
import type { RollupReportGap, RollupReportSubject } from './RollupReport';

const { unproven, missing, stale, unknown } = STATUS_CHARACTERS;
const OPEN = new Set([unproven, missing, stale, unknown]);

/** What is open in subjects below their targets, up to those, added up by practice. */
export class OpenWork {
  readonly #compiled: CompiledModel;
  readonly #gaps: RollupReportGap[];
  /** By subject: its open practices. */
  readonly #openOf = new Map<string, Set<string>>();

  constructor(compiled: CompiledModel) {
    this.#compiled = compiled;
    this.#gaps = compiled.requirements.map(({ practice, level }) => ({
      practice,
      title: compiled.catalog.get(practice)!.title,
      level,
      subjects: 0,
      unknown: 0,
      missing: 0,
      evidenceOnly: 0,
      weight: 0,
      effortDays: 0,
    }));
  }

  add({
    subject,
    statuses,
    level,
    target,
    criticality,
  }: RollupReportSubject): void {
    if (target === undefined || level >= target) {
      return;
    }
    const { model, requirements, catalog } = this.#compiled;
    const open = new Set<string>();
    for (const requirement of requirements) {
      const status = statuses[requirement.index];
      const isAimedAt = model.leaf === 'points' || requirement.level <= target;
      if (isAimedAt && OPEN.has(status)) {
        const gap = this.#gaps[requirement.index];
        const { days } = catalog.get(requirement.practice)!.effort;
        const isWork = status === missing || status === unknown;
        gap.subjects += 1;
        gap.unknown += status === unknown ? 1 : 0;
        gap.missing += status === missing ? 1 : 0;
        gap.evidenceOnly += isWork ? 0 : 1;
        gap.weight += tierOf({ criticality });
        gap.effortDays += isWork ? days.platformExists : 0;
        open.add(requirement.practice);
      }
    }
    this.#openOf.set(subject, open);
  }

  isOpen(subject: string, practice: string): boolean {
    return this.#openOf.get(subject)?.has(practice) ?? false;
  }

  /** Those that weigh most first; the same order every time. */
  gaps(): RollupReportGap[] {
    return this.#gaps
      .filter(({ subjects }) => subjects > 0)
      .sort(
        (a, b) =>
          b.weight - a.weight ||
          a.level - b.level ||
          (a.practice < b.practice ? -1 : 1),
      );
  }

  /** The heaviest of them, lower levels first: a level counts only where those below it are met. */
  inOrderOfWork(limit: number): RollupReportGap[] {
    return this.gaps()
      .slice(0, limit)
      .sort((a, b) => a.level - b.level || b.weight - a.weight);
  }
}
