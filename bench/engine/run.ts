import {
  assess,
  compileModel,
  createPracticeCatalog,
  isSubject,
  judgeResolved,
  observe,
  resolveEvidence,
} from 'backstage-plugin-mlops-maturity-common';
import { builtinContent } from 'backstage-plugin-mlops-maturity-common/content';
import { generateEntities } from './subjects';

const AS_OF = '2026-06-15T00:00:00.000Z';
const SUBJECTS = 100_000;
/** Distinct subjects; they are gone through again and again, so that memory is the engine's and not the generator's. */
const DISTINCT = 2_000;
const TOGETHER = ['five-stage', 'model-development'];
const ROUNDS = 3;

const catalog = createPracticeCatalog(builtinContent);
const models = TOGETHER.map(id =>
  compileModel(builtinContent.models.find(model => model.id === id)!, catalog),
);

/** The best of some rounds: the others had more company on the machine. In seconds of processor time. */
function best(work: () => void): number {
  let least = Infinity;
  for (let round = 0; round < ROUNDS; round++) {
    const start = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(start);
    least = Math.min(least, (user + system) / 1e6);
  }
  return least;
}

function row(what: string, value: string, limit: string) {
  console.log(
    `| ${what.padEnd(62)} | ${value.padStart(9)} | ${limit.padStart(9)} |`,
  );
}

row(`${SUBJECTS} subjects, ${TOGETHER.join(' + ')}`, 'measured', 'limit');
row('---', '---', '---');
for (const share of [0.05, 0.3]) {
  const entities = generateEntities({
    count: DISTINCT,
    models,
    share,
    seed: 28,
  });
  const evidence = entities.map(entity =>
    observe({ entity, catalog, asOf: AS_OF }),
  );
  const said = Math.round(
    evidence.reduce((sum, { claims }) => sum + claims.length, 0) / DISTINCT,
  );
  let levels = 0;
  const fromClaims = best(() => {
    for (let i = 0; i < SUBJECTS; i++) {
      const resolved = resolveEvidence(evidence[i % DISTINCT], catalog, AS_OF);
      for (const model of models) {
        levels += judgeResolved(model, resolved).level;
      }
    }
  });
  row(
    `from claims, ${said} each, no traces`,
    `${fromClaims.toFixed(1)} s`,
    '5 s',
  );
  const fromEntities = best(() => {
    for (let i = 0; i < SUBJECTS; i++) {
      const entity = entities[i % DISTINCT];
      if (isSubject(entity).state === 'subject') {
        const observed = observe({ entity, catalog, asOf: AS_OF });
        const resolved = resolveEvidence(observed, catalog, AS_OF);
        for (const model of models) {
          levels += judgeResolved(model, resolved).level;
        }
      }
    }
  });
  row(
    `from entities, ${said} claims each`,
    `${fromEntities.toFixed(1)} s`,
    '10 s',
  );
  const traces = best(() => {
    for (let i = 0; i < 1_000; i++) {
      levels += assess(models[1], evidence[i % DISTINCT], { asOf: AS_OF }).level
        .number;
    }
  });
  row(`one full trace, ${TOGETHER[1]}`, `${traces.toFixed(2)} ms`, '2 ms');
  if (levels === 0) {
    throw new Error('Nothing was judged');
  }
}
row(
  'memory at the end (resident)',
  `${Math.round(process.memoryUsage().rss / 1024 / 1024)} MB`,
  '',
);
