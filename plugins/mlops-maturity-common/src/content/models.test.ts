import { compileModel } from '../model/compileModel';
import { createPracticeCatalog } from '../practice/PracticeCatalog';
import type { Subject } from '../evidence/Subject';
import { builtinContent } from './builtinContent';
import { areasOf, requirementsOf } from './read/walkModel';

// What every model of the product has to keep to, and what the five-stage model is.
const { models, practices, measures } = builtinContent;
const catalog = createPracticeCatalog({ practices, measures });

const subject = (type: string, kind = 'component'): Subject => ({
  ref: `${kind}:default/x`,
  kind,
  type,
  tags: [],
  facts: {},
});

describe('the models of the product', () => {
  it('start with the five-stage model, which the portal shows first', () => {
    expect(models[0].id).toBe('five-stage');
  });

  it('need every practice that there is', () => {
    const required = new Set(
      models.flatMap(requirementsOf).map(r => r.requirement.practice),
    );
    expect(practices.filter(({ id }) => !required.has(id))).toEqual([]);
  });

  describe.each(models.map(model => [model.id, model] as const))(
    '%s',
    (_, model) => {
      const requirements = requirementsOf(model);
      const levelOf = new Map(
        requirements.map(({ requirement: r }) => [r.practice, r.level]),
      );

      it('compiles', () => {
        expect(compileModel(model, catalog).requirements).toHaveLength(
          requirements.length,
        );
      });

      it('requires no practice before its prerequisites', () => {
        const early = requirements.flatMap(({ requirement }) =>
          (catalog.get(requirement.practice)?.prerequisites ?? [])
            .filter(id => (levelOf.get(id) ?? 0) > requirement.level)
            .map(id => `${requirement.practice} before ${id}`),
        );
        expect(early).toEqual([]);
      });

      it('keeps an unconditional requirement at the top of every area', () => {
        const reachable = areasOf(model).filter(({ area }) => {
          const own = area.requirements ?? [];
          const top = Math.max(...own.map(({ level }) => level));
          return own.some(r => r.level === top && !r.appliesWhen);
        });
        const leaves = areasOf(model).filter(({ area }) => area.requirements);
        expect(reachable).toHaveLength(leaves.length);
      });

      it('says what its levels mean', () => {
        for (const { name, meaning } of model.levels) {
          expect(name).toMatch(/^[A-Z]/);
          expect(meaning).toMatch(/^[A-Z].{20,}\.$/);
        }
      });
    },
  );
});

describe('the model development model', () => {
  const model = models.find(({ id }) => id === 'model-development')!;
  const requirements = requirementsOf(model).map(r => r.requirement);

  it('has the published outline', () => {
    const items = model.areas.flatMap(({ areas = [] }) => areas);
    const subItems = items.flatMap(({ areas = [] }) => areas);
    expect([model.areas.length, items.length, subItems.length]).toEqual([
      3, 10, 28,
    ]);
    expect(subItems.every(({ areas }) => areas === undefined)).toBe(true);
  });

  it('has every topic of its bank', () => {
    const at = (level: number) =>
      requirements.filter(r => r.level === level).length;
    expect([1, 2, 3, 4, 5].map(at)).toEqual([42, 59, 63, 38, 28]);
    expect(new Set(requirements.map(r => r.practice)).size).toBe(230);
    expect(requirements.filter(r => r.compulsory)).toHaveLength(80);
  });

  it('says what it is not', () => {
    expect(model.disclaimer).toBe(
      "Modelled on the published outline of CAICT Model/MLOps part 1 (3 domains, 10 items, 28 sub-items, five levels). Names and requirements are this project's own: not the CAICT text, and not a certification.",
    );
  });
});

describe('the further models', () => {
  const sizes = (id: string) => {
    const model = models.find(m => m.id === id)!;
    const levels = requirementsOf(model).map(r => r.requirement.level);
    return [...new Set(levels)]
      .sort()
      .map(level => levels.filter(l => l === level).length);
  };

  it('ask for what their sources outline', () => {
    expect(sizes('service-capability')).toEqual([12, 12, 12]);
    expect(sizes('ml-test-score')).toEqual([28, 28]);
    expect(sizes('google-mlops')).toEqual([8, 10]);
    expect(models.find(m => m.id === 'microsoft-mlops')!.areas).toHaveLength(4);
  });

  it.each([
    ['ml-platform', ['service-capability']],
    ['ml-tool', ['service-capability']],
    ['dataset', ['model-development']],
    ['feature-store', ['model-development']],
    [
      'ml-model',
      [
        'five-stage',
        'google-mlops',
        'microsoft-mlops',
        'ml-test-score',
        'model-development',
      ],
    ],
  ])('assess %s', (type, expected) => {
    const applying = models
      .filter(model => compileModel(model, catalog).appliesTo(subject(type)))
      .map(({ id }) => id);
    expect(applying.sort()).toEqual(expected);
  });
});

describe('the five-stage model', () => {
  const [model] = models;
  const cells = (areaId: string) =>
    requirementsOf(model)
      .filter(({ area }) => area.id === areaId)
      .map(({ requirement: r }) => `${r.level} ${r.practice}`);

  it('asks for the published matrix', () => {
    expect(
      Object.fromEntries(model.areas.map(({ id }) => [id, cells(id)])),
    ).toEqual({
      'version-control': [
        '2 code-versioning',
        '3 data-versioning',
        '4 model-versioning',
        '5 full-lineage',
      ],
      'automated-testing': [
        '2 unit-tests',
        '3 integration-tests',
        '4 performance-tests',
        '5 canary-release',
      ],
      monitoring: ['3 metrics-monitoring', '4 drift-alerts', '5 self-healing'],
      governance: ['4 access-control', '5 policy-as-code'],
      scalability: [
        '3 containerized-serving',
        '4 auto-scaling',
        '5 scale-to-zero',
      ],
    });
    expect(model.areas.map(({ id }) => id)).toEqual([
      'version-control',
      'automated-testing',
      'monitoring',
      'governance',
      'scalability',
    ]);
  });

  it('has the published stages and the rule of the design', () => {
    expect(model.levels.map(({ number, name }) => [number, name])).toEqual([
      [1, 'Ad-hoc'],
      [2, 'Repeatable'],
      [3, 'Defined'],
      [4, 'Managed'],
      [5, 'Optimized'],
    ]);
    expect(model).toMatchObject({
      version: '1.0.0',
      words: { level: 'stage', area: 'capability' },
      leaf: 'ladder',
      combine: 'sum',
      threshold: 1,
      floor: 1,
      minimumGrades: { 3: 'backed', 4: 'backed', 5: 'backed' },
    });
  });

  it.each([
    ['ml-model', true],
    ['service', true],
    ['ml-pipeline', true],
    ['ml-platform', false],
    ['ml-tool', false],
    ['dataset', false],
    ['feature-store', false],
  ])('assesses %s: %s', (type, expected) => {
    expect(compileModel(model, catalog).appliesTo(subject(type))).toBe(
      expected,
    );
  });

  it('takes every kind of value for all sixteen practices', () => {
    for (const { requirement } of requirementsOf(model)) {
      expect(catalog.get(requirement.practice)?.accepts).toEqual([
        'yes-no',
        'url',
        'entity',
        'tool',
      ]);
    }
  });
});
