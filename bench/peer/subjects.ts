import type { Entity } from '@backstage/catalog-model';
import { annotationKey } from 'backstage-plugin-mlops-maturity-common';
import {
  builtinContent,
  type Contributions,
} from 'backstage-plugin-mlops-maturity-common/content';
import { seeded } from '../organization/random';
import { asProcessed } from '../organization/asProcessed';

/** The model of ours that asks what the checks of the peer ask, and no more. */
export const MODEL = 'checks';

/** Practices that stand for themselves: nothing but their own annotation shows them, and none of them implies another. */
export function practicesFor(checks: number): string[] {
  const alone = builtinContent.practices.filter(
    ({ implies, shownBy }) => !implies?.length && !shownBy?.length,
  );
  if (alone.length < checks) {
    throw new Error(`There are ${alone.length} practices for ${checks} checks`);
  }
  return alone.slice(0, checks).map(({ id }) => id);
}

/** One boolean requirement for each practice. */
export function modelOf(practices: readonly string[]): Contributions {
  return {
    practices: [],
    models: [
      {
        ...builtinContent.models.find(({ id }) => id === 'google-mlops')!,
        id: MODEL,
        title: 'Checks',
        appliesTo: undefined,
        levels: [
          { number: 0, name: 'None', meaning: 'Not all' },
          { number: 1, name: 'All', meaning: 'All' },
        ],
        minimumGrades: {},
        areas: [
          {
            id: 'checks',
            title: 'Checks',
            weight: 1,
            requirements: practices.map(practice => ({
              practice,
              level: 1,
              weight: 1,
              compulsory: false,
            })),
          },
        ],
      },
    ],
  };
}

/** What is true of one subject: every practice is spoken of, as a fact that is missing means another thing to the peer. */
export interface Truth {
  name: string;
  answers: boolean[];
}

/** Different subjects for every seed: whoever remembers what was judged before has nothing of these. */
export function truths(options: {
  practices: readonly string[];
  subjects: number;
  seed: number;
}): Truth[] {
  const { practices, subjects, seed } = options;
  const random = seeded(seed);
  return Array.from({ length: subjects }, (_, index) => ({
    name: `model-${seed}-${index}`,
    answers: practices.map(() => random() < 0.6),
  }));
}

export function entityOf(practices: readonly string[], truth: Truth): Entity {
  return asProcessed({
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Component',
    metadata: {
      name: truth.name,
      namespace: 'default',
      annotations: Object.fromEntries(
        practices.map((practice, at) => [
          annotationKey(practice),
          truth.answers[at] ? 'yes' : 'no',
        ]),
      ),
    },
    spec: {
      type: 'ml-model',
      lifecycle: 'production',
      owner: 'group:default/team',
    },
  });
}
