import type {
  LevelResult,
  ModelSummary,
  SubjectRow,
} from 'backstage-plugin-mlops-maturity-common';
import type { Random } from './random';

const TOPICS = [
  'churn',
  'fraud',
  'credit-scoring',
  'dynamic-pricing',
  'demand-forecast',
  'search-ranking',
  'eta',
  'routing',
  'sentiment',
  'document-ocr',
  'anomaly-detection',
  'recommendations',
  'returns',
  'lead-scoring',
  'image-quality',
];
const FORMS = [
  { kind: 'component', type: 'ml-model', suffix: '' },
  { kind: 'component', type: 'ml-service', suffix: '-service' },
  { kind: 'component', type: 'model-server', suffix: '-server' },
  { kind: 'component', type: 'training-pipeline', suffix: '-training' },
  { kind: 'resource', type: 'dataset', suffix: '-events' },
  { kind: 'resource', type: 'ai-model', suffix: '-model' },
];
const LIFECYCLES = ['production', 'production', 'experimental', 'deprecated'];
const CRITICALITIES = ['low', 'medium', 'high', 'critical', undefined];
const MINUTE = 60_000;

/** What most subjects reach: few at the bottom, many in the second, hardly any at the top. */
const SPREAD = [0.22, 0.6, 0.84, 0.95, 1];

function titleOf(name: string): string {
  const words = name.replace(/-/g, ' ');
  return words.charAt(0).toLocaleUpperCase('en-US') + words.slice(1);
}

function knownOf(random: Random, model: ModelSummary, unrated: boolean) {
  const of = model.requirements;
  const share = unrated ? 0 : Math.min(1, 0.45 + random.next() * 0.65);
  return { value: Math.round(of * share), of };
}

function targetOf(lifecycle: string, top: number): number | undefined {
  if (lifecycle === 'deprecated') {
    return undefined;
  }
  return Math.min(top, lifecycle === 'production' ? 3 : 2);
}

/** One subject under one model, with numbers that could occur together. */
export function generateRow(options: {
  random: Random;
  model: ModelSummary;
  index: number;
  owners: string[];
  now: Date;
}): SubjectRow {
  const { random, model, index, owners, now } = options;
  const { levels } = model;
  const form = random.pick(FORMS);
  const topic = TOPICS[index % TOPICS.length];
  const round = Math.floor(index / TOPICS.length);
  const name = `${topic}${form.suffix}${round === 0 ? '' : `-${round + 1}`}`;
  const unrated = random.chance(0.12);
  const draw = random.next();
  const rung = SPREAD.findIndex(limit => draw < limit);
  const at = unrated ? 0 : Math.min(rung, levels.length - 1);
  const result = (position: number): LevelResult => {
    const { number, name: called } = levels[Math.max(0, position)];
    return { number, name: called };
  };
  const known = knownOf(random, model, unrated);
  const lifecycle = random.pick(LIFECYCLES);
  const top = levels[levels.length - 1].number;
  const max = top * 5;
  return {
    subject: `${form.kind}:default/${name}`,
    title: random.chance(0.7) ? titleOf(name) : undefined,
    kind: form.kind,
    type: form.type,
    owner: random.chance(0.05) ? undefined : random.pick(owners),
    system: random.chance(0.6) ? `system:default/${topic}` : undefined,
    lifecycle,
    criticality: random.pick(CRITICALITIES),
    level: result(at),
    confirmedLevel: result(random.chance(0.3) ? at - 1 : at),
    bestCase: result(Math.min(at + 2, levels.length - 1)),
    byGrade: {
      declared: result(Math.min(at + 1, levels.length - 1)),
      backed: result(at),
      verified: result(0),
    },
    score: {
      value: unrated ? 0 : Math.min(max, at * 5 + random.below(5)),
      max,
    },
    known,
    target: targetOf(lifecycle, top),
    unrated,
    provisional: !unrated && known.value * 10 < known.of * 7,
    findings: random.chance(0.15) ? 1 + random.below(3) : 0,
    assessedAt: new Date(
      now.getTime() - random.below(600) * MINUTE,
    ).toISOString(),
  };
}
