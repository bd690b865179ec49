import type { Entity } from '@backstage/catalog-model';
import {
  assess,
  compileModel,
  createPracticeCatalog,
  Evidence,
  isSubject,
  judgeResolved,
  observe,
  resolveEvidence,
} from 'backstage-plugin-mlops-maturity-common';
import { builtinContent } from 'backstage-plugin-mlops-maturity-common/content';
import type { Figure } from '../lib/Figure';
import { readOptions } from '../lib/options';
import { printResult } from '../lib/printResult';
import { processorTime } from '../lib/processorTime';
import { generateEntities } from './subjects';

const AS_OF = '2026-06-15T00:00:00.000Z';
const TOGETHER = ['five-stage', 'model-development'];
/**
 * Subjects are made, judged and dropped page by page, as a sweep reads them: memory is the engine's, and not that of
 * the subjects.
 */
const PAGE = 500;
const TRACES = 1_000;
const MOST_SAID = 80;

const { rounds, subjects, json, save } = readOptions();
const catalog = createPracticeCatalog(builtinContent);
const models = TOGETHER.map(id =>
  compileModel(builtinContent.models.find(model => model.id === id)!, catalog),
);
const [, largest] = models;
const practices = [
  ...new Set(models.flatMap(m => m.requirements.map(r => r.practice))),
];

interface Run {
  claims: number;
  answers: Set<string>;
  fromClaims: number;
  fromEntities: number;
  trace: number;
}

/** Whatever is judged is added up here, so that nothing can be left out as unused. */
let levels = 0;

function judge(evidence: Evidence): string {
  const resolved = resolveEvidence(evidence, catalog, AS_OF);
  return models
    .map(model => {
      const { level, statuses } = judgeResolved(model, resolved);
      levels += level;
      return statuses;
    })
    .join();
}

function judgeEntities(entities: Entity[]) {
  for (const entity of entities) {
    if (isSubject(entity).state === 'subject') {
      judge(observe({ entity, catalog, asOf: AS_OF }));
    }
  }
}

/** One round over subjects that no other round has. */
function runOnce(
  count: number,
  said: (random: number) => number,
  round: number,
): Run {
  const run: Run = {
    claims: 0,
    answers: new Set(),
    fromClaims: 0,
    fromEntities: 0,
    trace: 0,
  };
  let seed = round * 1_000_000;
  const makeEntities = (some: number) =>
    generateEntities({ count: some, practices, said, seed: seed++ });
  const makeEvidence = (some: number) =>
    makeEntities(some).map(entity => observe({ entity, catalog, asOf: AS_OF }));
  // What the round before left behind is not this one's to clear away.
  global.gc?.();
  for (let done = 0; done < count; done += PAGE) {
    const some = Math.min(PAGE, count - done);
    const entities = makeEntities(some);
    run.fromEntities += processorTime(() => judgeEntities(entities));
    // The profiles of the same subjects would be fresh in memory, so these are others.
    const evidence = makeEvidence(some);
    let profiles: string[] = [];
    run.fromClaims += processorTime(() => {
      profiles = evidence.map(judge);
    });
    profiles.forEach(profile => run.answers.add(profile));
    evidence.forEach(({ claims }) => {
      run.claims += claims.length;
    });
  }
  const traced = makeEvidence(TRACES);
  const seconds = processorTime(() =>
    traced.forEach(each => {
      levels += assess(largest, each, { asOf: AS_OF }).level.number;
    }),
  );
  run.trace = (seconds / TRACES) * 1_000;
  return run;
}

interface Population {
  name: string;
  count: number;
  /** How many practices an entity speaks of, given a random number in [0, 1). */
  said: (random: number) => number;
}

function measure({ name, count, said }: Population) {
  const runs = Array.from({ length: rounds }, (_, round) =>
    runOnce(count, said, round + 1),
  );
  const best = (of: (run: Run) => number) => Math.min(...runs.map(of));
  const worst = (of: (run: Run) => number) => Math.max(...runs.map(of));
  const per100k = (seconds: number) => (seconds / count) * 100_000;
  const [first] = runs;
  return {
    fromClaims: per100k(best(run => run.fromClaims)),
    fromEntities: per100k(best(run => run.fromEntities)),
    trace: best(run => run.trace),
    notes: [
      `${name}: ${count.toLocaleString(
        'en',
      )} different subjects in every round, ${(first.claims / count).toFixed(
        1,
      )} claims each, ${first.answers.size.toLocaleString(
        'en',
      )} different profiles of statuses. Slowest round: ${per100k(
        worst(run => run.fromClaims),
      ).toFixed(2)} s from claims, ${per100k(
        worst(run => run.fromEntities),
      ).toFixed(2)} s from entities.`,
    ],
  };
}

const varied = measure({
  name: 'varied',
  count: subjects,
  // Half of the subjects speak of five practices or fewer, some of very many.
  said: random => Math.floor((MOST_SAID + 1) * random ** 4),
});
const heavy = measure({
  name: 'heavy',
  count: Math.max(1, Math.round(subjects / 5)),
  said: () => MOST_SAID,
});
if (levels === 0) {
  throw new Error('Nothing was judged');
}
const figures: Figure[] = [
  {
    what: 'from claims, no traces',
    value: varied.fromClaims,
    unit: 's',
    limit: 5,
  },
  {
    what: 'from entities, no traces',
    value: varied.fromEntities,
    unit: 's',
    limit: 10,
  },
  {
    what: `one full trace, ${largest.model.id}`,
    value: varied.trace,
    unit: 'ms',
    limit: 2,
  },
  {
    what: `from claims, where every subject has ${MOST_SAID}`,
    value: heavy.fromClaims,
    unit: 's',
  },
  {
    what: `from entities, where every subject has ${MOST_SAID}`,
    value: heavy.fromEntities,
    unit: 's',
  },
  {
    what: `one full trace, where the subject has ${MOST_SAID}`,
    value: heavy.trace,
    unit: 'ms',
    limit: 2,
  },
  {
    what: 'peak memory (resident)',
    value: process.resourceUsage().maxRSS / 1024,
    unit: 'MB',
  },
];
printResult({
  part: 'engine',
  title: `The engine: 100,000 subjects under ${TOGETHER.join(
    ' and ',
  )} together`,
  figures,
  notes: [
    ...varied.notes,
    ...heavy.notes,
    `Processor time of all threads, garbage collection and compilation included, per 100,000 subjects: the best of ${rounds} rounds in one process. Subjects come in pages of ${PAGE}, as a sweep reads them; making them is not counted.`,
  ],
  json,
  save,
});
