import type { Entity } from '@backstage/catalog-model';
import {
  annotationKey,
  FACT_VALUES,
} from 'backstage-plugin-mlops-maturity-common';
import { pick, pickSome, seeded } from '../organization/random';

const VALUES: ((random: () => number) => string)[] = [
  () => 'yes',
  () => 'yes',
  () => 'no',
  random => `https://ci.example.com/job/${Math.floor(random() * 1e6)}`,
  random => `mlflow:model-${Math.floor(random() * 1e6)}`,
  random =>
    `https://grafana.example.com/d/${Math.floor(random() * 1e6)} as of 2026-0${
      1 + Math.floor(random() * 6)
    }-${10 + Math.floor(random() * 5)}`,
];

const TYPES = ['ml-model', 'ml-service', 'ml-pipeline', 'model-service'];

/**
 * Entities as owners write them: practices in every form that the grammar has, dated or not, beside some facts.
 * No two speak of the same practices in the same words.
 */
export function generateEntities(options: {
  count: number;
  practices: readonly string[];
  /** How many practices an entity speaks of, given a random number in [0, 1). */
  said: (random: number) => number;
  seed: number;
}): Entity[] {
  const { count, practices, said, seed } = options;
  const random = seeded(seed);
  return Array.from({ length: count }, (_, i) => {
    const annotations: Record<string, string> = {};
    for (const [fact, values] of Object.entries(FACT_VALUES)) {
      if (random() < 0.3) {
        annotations[annotationKey(fact)] = pick(values, random);
      }
    }
    for (const practice of pickSome(practices, said(random()), random)) {
      annotations[annotationKey(practice)] = pick(VALUES, random)(random);
    }
    return {
      apiVersion: 'backstage.io/v1alpha1',
      kind: 'Component',
      metadata: { name: `model-${seed}-${i}`, annotations, tags: ['ml'] },
      spec: {
        type: pick(TYPES, random),
        lifecycle: pick(['production', 'experimental'], random),
        owner: `group:default/team-${i % 97}`,
      },
    };
  });
}
