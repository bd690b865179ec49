import type { CompiledModel } from '../../model/CompiledModel';
import { countText } from '../../texts/countText';
import { inSentence, type Achievement } from '../achievementsOf';
import {
  changesWithin,
  levelRises,
  measuresImproved,
  practicesDone,
  type ReportedChange,
} from '../doings';
import type { RollupReportSubject } from './RollupReport';

/** As many names as a sentence can hold. */
const NAMED = 3;

function nameOf({ subject, title }: RollupReportSubject): string {
  return title ?? subject.slice(subject.lastIndexOf('/') + 1);
}

function listed(names: string[]): string {
  const rest = names.length - NAMED;
  return rest > 1
    ? `${names.slice(0, NAMED).join(', ')} and ${rest} more`
    : names.join(', ');
}

/** What many subjects achieved in a period, as sentences with their numbers. */
export class RollupAchievements {
  readonly #compiled: CompiledModel;
  readonly #period: { from: string; to: string };
  readonly #risen: { name: string; from: number; to: number }[] = [];
  readonly #introduced = new Map<string, string[]>();
  readonly #strengthened: string[] = [];
  readonly #renewed: string[] = [];
  readonly #improved = new Map<string, string[]>();

  constructor(options: {
    compiled: CompiledModel;
    period: { from: string; to: string };
  }) {
    this.#compiled = options.compiled;
    this.#period = options.period;
  }

  add(subject: RollupReportSubject, changes: readonly ReportedChange[]): void {
    const within = changesWithin(changes, this.#period);
    const name = nameOf(subject);
    const rises = levelRises(within, this.#compiled.model.id);
    if (rises.length > 0) {
      const { from } = rises[0];
      const { to } = rises[rises.length - 1];
      this.#risen.push({ name, from, to });
    }
    const done = practicesDone(within, this.#compiled);
    for (const practice of done.introduced) {
      const names = this.#introduced.get(practice) ?? [];
      this.#introduced.set(practice, [...names, name]);
    }
    this.#strengthened.push(...done.strengthened.map(() => name));
    this.#renewed.push(...done.renewed.map(() => name));
    for (const { title } of measuresImproved(within)) {
      const names = this.#improved.get(title) ?? [];
      this.#improved.set(title, [...names, name]);
    }
  }

  list(): Achievement[] {
    return [
      ...this.#levelSentence(),
      ...this.#introducedSentences(),
      ...evidenceSentence('strengthened', this.#strengthened),
      ...evidenceSentence('renewed', this.#renewed),
      ...this.#measureSentences(),
    ];
  }

  #levelSentence(): Achievement[] {
    const { words } = this.#compiled.model;
    const risen = [...this.#risen].sort(
      (a, b) => b.to - b.from - (a.to - a.from) || (a.name < b.name ? -1 : 1),
    );
    if (risen.length === 0) {
      return [];
    }
    const names = risen.map(
      ({ name, from, to }) => `${name} from ${words.level} ${from} to ${to}`,
    );
    const sentence = `Raised ${countText(risen.length, 'component')}: ${listed(
      names,
    )}.`;
    return [{ kind: 'level', sentence, practices: [] }];
  }

  #introducedSentences(): Achievement[] {
    return mostComponentsFirst(this.#introduced).map(([practice, names]) => ({
      kind: 'introduced' as const,
      sentence: `Introduced ${
        this.#compiled.catalog.get(practice)!.title
      } ${inComponents(names)}.`,
      practices: [practice],
    }));
  }

  #measureSentences(): Achievement[] {
    return mostComponentsFirst(this.#improved).map(([title, names]) => ({
      kind: 'measure' as const,
      sentence: `Improved ${inSentence(title)} ${inComponents(names)}.`,
      practices: [],
    }));
  }
}

/** What happened in the most components comes first. */
function mostComponentsFirst(byName: ReadonlyMap<string, string[]>) {
  return [...byName].sort(
    ([a, one], [b, other]) => other.length - one.length || (a < b ? -1 : 1),
  );
}

function inComponents(names: string[]): string {
  return `in ${countText(names.length, 'component')}: ${listed(names.sort())}`;
}

function evidenceSentence(
  kind: 'strengthened' | 'renewed',
  names: string[],
): Achievement[] {
  const verb =
    kind === 'strengthened'
      ? 'Gave stronger evidence of'
      : 'Renewed the evidence of';
  const times = countText(names.length, 'practice');
  const components = countText(new Set(names).size, 'component');
  return names.length === 0
    ? []
    : [{ kind, sentence: `${verb} ${times} in ${components}.`, practices: [] }];
}
