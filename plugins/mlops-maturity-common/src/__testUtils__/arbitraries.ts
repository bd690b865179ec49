import fc from 'fast-check';
import type { Claim } from '../evidence/Claim';
import { GRADES } from '../evidence/Grade';
import type { Waiver } from '../evidence/Waiver';
import type { CompiledModel } from '../model/CompiledModel';
import { compileModel } from '../model/compileModel';
import { Area, MaturityModel, Requirement } from '../model/MaturityModel';
import { catalogOf, modelOf, practice } from './miniature';

/** Random models and evidence for the properties that every judgement has to keep. */

const TOP = 4;
const SERVING = ['online', 'batch'] as const;

/** What a leaf holds, before its practices get their names. */
interface LeafDraft {
  weight: number;
  requirements: Omit<Requirement, 'practice'>[];
}

const requirementDraft = fc.record({
  level: fc.integer({ min: 1, max: TOP }),
  compulsory: fc.boolean(),
  weight: fc.constantFrom<number | string>(1, 2, '1/3', '5/7'),
  appliesWhen: fc.oneof(
    { weight: 4, arbitrary: fc.constant(undefined) },
    {
      weight: 1,
      arbitrary: fc
        .constantFrom(...SERVING)
        .map(serving => ({ 'facts.serving': serving })),
    },
  ),
});

const leafDraft: fc.Arbitrary<LeafDraft> = fc.record({
  weight: fc.integer({ min: 1, max: 3 }),
  requirements: fc.array(requirementDraft, { minLength: 1, maxLength: 6 }),
});

const pointsLeafDraft: fc.Arbitrary<LeafDraft> = fc
  .integer({ min: 1, max: 3 })
  .map(tests => ({
    weight: 1,
    requirements: Array.from({ length: tests }, (_, test) =>
      [1, 2].map(level => ({
        level,
        compulsory: false,
        weight: 1,
        test: `t-${test}`,
      })),
    ).flat(),
  }));

const floorBelow = fc.constantFrom(0, 1);

/** `practices` names them p-0, p-1 … in order; `levels` run from 0, requirements above the floor. */
function finish(
  shape: Pick<
    MaturityModel,
    'leaf' | 'combine' | 'threshold' | 'minimumGrades'
  >,
  lowest: number,
  tree: LeafDraft[][],
): MaturityModel {
  let next = 0;
  const leaves = tree.map((branch, b) =>
    branch.map(
      (draft, l): Area => ({
        id: `leaf-${b}-${l}`,
        title: 'Leaf',
        weight: draft.weight,
        requirements: draft.requirements.map(r => ({
          ...r,
          level: shape.leaf === 'points' ? r.level : r.level + lowest,
          practice: `p-${next++}`,
        })),
      }),
    ),
  );
  const flat = shape.combine === 'sum' || shape.combine === 'single';
  return modelOf({
    ...shape,
    floor: lowest,
    levels: Array.from({ length: TOP + 1 }, (_, i) => ({
      number: i + lowest,
      name: `Level ${i}`,
      meaning: 'for tests',
    })),
    bands:
      shape.leaf === 'points'
        ? Array.from({ length: TOP + 1 }, (_, i) => ({
            level: i + lowest,
            upTo: i === TOP ? 99 : `${i}/2`,
          }))
        : undefined,
    areas: flat
      ? leaves.flat()
      : leaves.map((areas, b) => ({
          id: `branch-${b}`,
          title: 'Branch',
          weight: b + 1,
          areas,
        })),
  });
}

const minimumGrades = fc.dictionary(
  fc.integer({ min: 1, max: TOP + 1 }).map(String),
  fc.constantFrom(...GRADES),
);

/** A random model in every combination of leaf and combine that the engine knows. */
export const anyModel: fc.Arbitrary<MaturityModel> = fc
  .constantFrom(
    { leaf: 'ladder', combine: 'capped-mean' } as const,
    { leaf: 'ladder', combine: 'sum' } as const,
    { leaf: 'ladder', combine: 'minimum' } as const,
    { leaf: 'ladder', combine: 'single' } as const,
    { leaf: 'points', combine: 'minimum' } as const,
  )
  .chain(shape =>
    fc
      .record({
        threshold: fc.constantFrom<number | string>(1, '2/3', '1/2'),
        minimumGrades,
        lowest: shape.leaf === 'points' ? fc.constant(0) : floorBelow,
        tree: fc.array(
          fc.array(shape.leaf === 'points' ? pointsLeafDraft : leafDraft, {
            minLength: 1,
            maxLength: 3,
          }),
          { minLength: 1, maxLength: 3 },
        ),
      })
      .map(({ threshold, minimumGrades: grades, lowest, tree }) =>
        finish({ ...shape, threshold, minimumGrades: grades }, lowest, tree),
      ),
  );

export function practiceIdsOf(model: { areas: Area[] }): string[] {
  const under = (areas: Area[]): string[] =>
    areas.flatMap(area => [
      ...(area.requirements ?? []).map(r => r.practice),
      ...under(area.areas ?? []),
    ]);
  return under(model.areas);
}

/** Compiles a random model; every third practice implies the one before it. */
export function compileRandom(model: MaturityModel): CompiledModel {
  const ids = practiceIdsOf(model);
  return compileModel(
    model,
    catalogOf(
      ids.map((id, i) =>
        practice(id, {
          lifetimeDays: 100 + i,
          implies: i % 3 === 2 ? [ids[i - 1]] : [],
        }),
      ),
    ),
  );
}

const day = fc
  .integer({ min: 0, max: 530 })
  .map(offset =>
    new Date(Date.UTC(2025, 0, 1) + offset * 86_400_000)
      .toISOString()
      .slice(0, 10),
  );

export function anyClaim(
  practices: string[],
  met: fc.Arbitrary<boolean> = fc.boolean(),
): fc.Arbitrary<Claim> {
  return fc
    .record({
      practice: fc.constantFrom(...practices),
      met,
      grade: fc.constantFrom(...GRADES),
      source: fc.constantFrom('annotation', 'catalog', 'attestation', 'probe'),
      date: fc.option(day, { nil: undefined }),
    })
    .map(({ date, ...claim }) => (date ? { ...claim, date } : claim));
}

export function anyWaiver(practices: string[]): fc.Arbitrary<Waiver> {
  return fc.constantFrom(...practices).map(id => ({
    id: `waiver-${id}`,
    practice: id,
    reason: 'planned' as const,
    from: '2026-01-01',
    until: '2026-12-31',
  }));
}

export const anyFacts = fc.option(
  fc.constantFrom(...SERVING).map(serving => ({ serving })),
  { nil: {} },
);
