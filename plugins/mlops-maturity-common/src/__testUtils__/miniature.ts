import type { Claim } from '../evidence/Claim';
import type { Evidence } from '../evidence/Evidence';
import type { Subject } from '../evidence/Subject';
import type { Waiver } from '../evidence/Waiver';
import { compileModel } from '../model/compileModel';
import {
  Area,
  MaturityModel,
  maturityModelSchema,
} from '../model/MaturityModel';
import { Practice, practiceSchema } from '../practice/Practice';
import {
  createPracticeCatalog,
  PracticeCatalog,
} from '../practice/PracticeCatalog';

/** Small models, practices and evidence for tests of the engine. */

export const AS_OF = '2026-06-15T12:00:00.000Z';

export function practice(id: string, more: Partial<Practice> = {}): Practice {
  return practiceSchema.parse({
    id,
    title: `Title of ${id}`,
    failingTitle: `No ${id}`,
    why: `Why ${id}`,
    how: ['first', 'second'],
    evidence: 'a link',
    example: 'https://ci.example.com/job',
    base: 'visibility',
    effort: { size: 1, days: { platformExists: 1, platformMissing: 2 } },
    lifetimeDays: 365,
    ...more,
  });
}

export function catalogOf(practices: (string | Practice)[]): PracticeCatalog {
  return createPracticeCatalog({
    practices: practices.map(p => (typeof p === 'string' ? practice(p) : p)),
    measures: [],
  });
}

/** What a model file may leave out. */
export type ModelInput = Partial<MaturityModel> & { areas: Area[] };

export function modelOf(input: ModelInput): MaturityModel {
  return maturityModelSchema.parse({
    id: 'miniature',
    version: '1.0.0',
    title: 'Miniature',
    description: 'A small model for tests.',
    combine: 'capped-mean',
    threshold: '2/3',
    floor: 0,
    levels: [0, 1, 2, 3, 4, 5].map(number => ({
      number,
      name: `Level ${number}`,
      meaning: 'for tests',
    })),
    ...input,
  });
}

/**
 * A leaf from words: `{ 1: 'a*', 2: 'b c' }` puts a, compulsory, at level 1, b and c at level 2;
 * `b:1/10` gives b the weight 1/10.
 */
export function leaf(
  id: string,
  levels: Record<number, string>,
  more: Partial<Area> = {},
): Area {
  return {
    id,
    title: `Area ${id}`,
    weight: 1,
    requirements: Object.entries(levels).flatMap(([level, words]) =>
      words
        .split(/\s+/)
        .filter(Boolean)
        .map(word => {
          const [name, weight] = word.split(':');
          return {
            practice: name.replace('*', ''),
            level: Number(level),
            compulsory: name.endsWith('*'),
            weight: weight ?? 1,
          };
        }),
    ),
    ...more,
  };
}

export function branch(id: string, areas: Area[]): Area {
  return { id, title: `Area ${id}`, weight: 1, areas };
}

function practicesOf(areas: Area[]): string[] {
  return areas.flatMap(area => [
    ...(area.requirements ?? []).map(r => r.practice),
    ...practicesOf(area.areas ?? []),
  ]);
}

/** Compiles a model with a practice for every id it names. */
export function compiledOf(input: ModelInput, practices: Practice[] = []) {
  const model = modelOf(input);
  const given = new Set(practices.map(p => p.id));
  const ids = [...new Set(practicesOf(model.areas))].filter(
    id => !given.has(id),
  );
  return compileModel(model, catalogOf([...ids, ...practices]));
}

export const SUBJECT: Subject = {
  ref: 'component:default/churn',
  kind: 'component',
  type: 'ml-model',
  tags: [],
  facts: {},
};

export function evidenceOf(more: Partial<Evidence> = {}): Evidence {
  return {
    subject: SUBJECT,
    claims: [],
    waivers: [],
    findings: [],
    hints: [],
    measures: {},
    unavailable: [],
    sources: ['annotation', 'catalog'],
    readsDifferentlyFrom: [],
    ...more,
  };
}

/** `claims('a b', 'backed')`: a and b are met. */
export function claims(
  words: string,
  grade: Claim['grade'] = 'backed',
): Claim[] {
  return words
    .split(/\s+/)
    .filter(Boolean)
    .map(id => ({ practice: id, met: true, grade, source: 'annotation' }));
}

/** `noes('a b')`: a and b are denied by their own annotations. */
export function noes(words: string): Claim[] {
  return claims(words, 'declared').map(claim => ({ ...claim, met: false }));
}

export function waivers(words: string, more: Partial<Waiver> = {}): Waiver[] {
  return words
    .split(/\s+/)
    .filter(Boolean)
    .map(id => ({
      id: `waiver-${id}`,
      practice: id,
      reason: 'planned',
      from: '2026-01-01',
      until: '2026-12-31',
      ...more,
    }));
}
