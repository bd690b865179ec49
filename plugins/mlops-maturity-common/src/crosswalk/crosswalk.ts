import { judgeResolved, Judgement } from '../assessment/judge';
import {
  ResolvedEvidence,
  resolveEvidence,
  standingOf,
} from '../assessment/resolveEvidence';
import type { Evidence } from '../evidence/Evidence';
import type { CompiledModel } from '../model/CompiledModel';

/**
 * How one model reads a subject's answers.
 *
 * @public
 */
export interface CrosswalkEntry {
  model: { id: string; version: string; title: string };
  /** The model assesses subjects of this type; else it is read all the same, for comparison only. */
  applies: boolean;
  level: { number: number; name: string };
  confirmedLevel: { number: number; name: string };
  top: number;
  /** Requirements that the subject's evidence speaks of, of those that count: how thick the reading is. */
  known: { value: number; of: number };
  /** Requirements whose practice another of the models asks for too, of all: how much of the model is mapped. */
  shared: { value: number; of: number };
}

function entry(
  compiled: CompiledModel,
  evidence: ResolvedEvidence,
  others: CompiledModel[],
): CrosswalkEntry {
  const judgement: Judgement = judgeResolved(compiled, evidence);
  const { id, version, title } = compiled.model;
  return {
    model: { id, version, title },
    applies: compiled.appliesTo(evidence.subject),
    level: compiled.level(judgement.level),
    confirmedLevel: compiled.level(judgement.confirmedLevel),
    top: compiled.top,
    known: judgement.known,
    shared: {
      value: compiled.requirements.filter(({ practice }) =>
        others.some(other => other.byPractice.has(practice)),
      ).length,
      of: compiled.requirements.length,
    },
  };
}

/** A practice that the evidence speaks of, and where each model has placed it. */
export interface CrosswalkPractice {
  practice: string;
  /** Level by model id. */
  levels: Record<string, number>;
}

/** @public */
export interface Crosswalk {
  entries: CrosswalkEntry[];
  /** The practices somebody speaks of, those that most models ask for first. */
  practices: CrosswalkPractice[];
}

/**
 * Reads one subject's answers in every model side by side. Each entry says how much of its model the answers cover,
 * so that a thin mapping is never sold as a score.
 *
 * @param options - `asOf`: ISO 8601 instant.
 * @public
 */
export function crosswalk(
  models: CompiledModel[],
  evidence: Evidence,
  options: { asOf: string },
): Crosswalk {
  if (models.length === 0) {
    return { entries: [], practices: [] };
  }
  const resolved = resolveEvidence(evidence, models[0].catalog, options.asOf);
  const entries = models.map(compiled =>
    entry(
      compiled,
      resolved,
      models.filter(other => other !== compiled),
    ),
  );
  const practices = models[0].catalog.practices
    .map(({ id }) => id)
    .filter(practice => standingOf(resolved, practice).current.length > 0)
    .map(practice => ({
      practice,
      levels: Object.fromEntries(
        models.flatMap(({ model, byPractice }) => {
          const requirement = byPractice.get(practice);
          return requirement ? [[model.id, requirement.level]] : [];
        }),
      ),
    }))
    .sort(
      (a, b) =>
        Object.keys(b.levels).length - Object.keys(a.levels).length ||
        (a.practice < b.practice ? -1 : 1),
    );
  return { entries, practices };
}
