import type { Entity } from '@backstage/catalog-model';
import {
  annotationKey,
  CompiledModel,
} from 'backstage-plugin-mlops-maturity-common';

/** A seeded generator of numbers in [0, 1): the same seed gives the same subjects (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) % 4294967296;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const VALUES = [
  'yes',
  'no',
  'https://ci.example.com/job/17',
  'mlflow:churn-model',
  'https://grafana.example.com/d/churn as of 2026-05-01',
];

function pick<T>(items: readonly T[], random: () => number): T {
  return items[Math.floor(random() * items.length)];
}

/**
 * Entities as owners write them: each practice of the models is spoken of with the given probability, in every form
 * that the grammar has, beside some facts.
 */
export function generateEntities(options: {
  count: number;
  models: CompiledModel[];
  /** Share of the practices that an entity speaks of. */
  share: number;
  seed: number;
}): Entity[] {
  const { count, models, share, seed } = options;
  const random = seeded(seed);
  const practices = [
    ...new Set(models.flatMap(m => m.requirements.map(r => r.practice))),
  ];
  return Array.from({ length: count }, (_, i) => {
    const annotations: Record<string, string> = {
      [annotationKey('criticality')]: pick(['low', 'medium', 'high'], random),
      [annotationKey('serving')]: pick(['online', 'batch'], random),
    };
    for (const practice of practices) {
      if (random() < share) {
        annotations[annotationKey(practice)] = pick(VALUES, random);
      }
    }
    return {
      apiVersion: 'backstage.io/v1alpha1',
      kind: 'Component',
      metadata: { name: `model-${i}`, annotations, tags: ['ml'] },
      spec: {
        type: 'ml-model',
        lifecycle: 'production',
        owner: `group:default/team-${i % 97}`,
      },
    };
  });
}
