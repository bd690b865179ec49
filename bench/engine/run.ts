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
import { processorTime, referenceTime } from '../lib/processorTime';
import { generateEntities } from './subjects';

const AS_OF = '2026-06-15T00:00:00.000Z';
const TOGETHER = ['five-stage', 'model-development'];
/**
 * Subjects are made, judged and dropped in batches: memory is the engine's, and not that of the subjects. Batches are
 * large, for what is cold after each collection of garbage costs as much as thousands of judgements.
 */
const BATCH = 25_000;
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
  /** Of {@link referenceTime}, in the same round. */
  reference: number;
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
    reference: referenceTime(),
  };
  for (let done = 0; done < count; done += BATCH) {
    const entities = generateEntities({
      count: Math.min(BATCH, count - done),
      practices,
      said,
      seed: round * 1_000_000 + done,
    });
    run.fromEntities += processorTime(() => judgeEntities(entities));
    // The profiles of the same subjects would be fresh in memory, so these are others.
    const evidence = generateEntities({
      count: entities.length,
      practices,
      said,
      seed: round * 1_000_000 + done + 1,
    }).map(entity => observe({ entity, catalog, asOf: AS_OF }));
    run.fromClaims += processorTime(() => evidence.forEach(judge));
    evidence.forEach(each => {
      run.claims += each.claims.length;
      run.answers.add(judge(each));
    });
    if (done === 0) {
      const some = evidence.slice(0, TRACES);
      const seconds = processorTime(() =>
        some.forEach(each => {
          levels += assess(largest, each, { asOf: AS_OF }).level.number;
        }),
      );
      run.trace = (seconds / some.length) * 1_000;
    }
  }
  return run;
}

function measure(
  name: string,
  count: number,
  said: (random: number) => number,
): { figures: Figure[]; notes: string[] } {
  const runs = Array.from({ length: rounds }, (_, round) =>
    runOnce(count, said, round + 1),
  );
  const best = (of: (run: Run) => number) => Math.min(...runs.map(of));
  const per100k = (seconds: number) => (seconds / count) * 100_000;
  const [first] = runs;
  return {
    figures: [
      {
        what: `${name}: from claims, no traces`,
        value: per100k(best(run => run.fromClaims)),
        unit: 's',
        limit: 5,
      },
      {
        what: `${name}: from entities, no traces`,
        value: per100k(best(run => run.fromEntities)),
        unit: 's',
        limit: 10,
      },
      {
        what: `${name}: one full trace, ${largest.model.id}`,
        value: best(run => run.trace),
        unit: 'ms',
        limit: 2,
      },
    ],
    notes: [
      `${name}: ${count.toLocaleString(
        'en',
      )} different subjects in every round, ${(first.claims / count).toFixed(
        1,
      )} claims each, ${first.answers.size.toLocaleString(
        'en',
      )} different profiles of statuses.`,
      `${name}, reference: 100,000,000 additions take ${best(
        run => run.reference,
      ).toFixed(2)} to ${Math.max(...runs.map(run => run.reference)).toFixed(
        2,
      )} s of processor time in the same rounds.`,
    ],
  };
}

// Half of the subjects speak of five practices or fewer, some of very many.
const varied = measure('varied', subjects, random =>
  Math.floor((MOST_SAID + 1) * random ** 4),
);
const heavy = measure(
  'heavy',
  Math.max(1, Math.round(subjects / 5)),
  () => MOST_SAID,
);
if (levels === 0) {
  throw new Error('Nothing was judged');
}
printResult({
  part: 'engine',
  title: `The engine: 100,000 subjects under ${TOGETHER.join(
    ' and ',
  )} together`,
  figures: [
    ...varied.figures,
    ...heavy.figures,
    {
      what: 'peak memory (resident)',
      value: process.resourceUsage().maxRSS / 1024,
      unit: 'MB',
    },
  ],
  notes: [
    ...varied.notes,
    ...heavy.notes,
    `Processor time, garbage collection included; the best of ${rounds} rounds, per 100,000 subjects.`,
  ],
  json,
  save,
});
