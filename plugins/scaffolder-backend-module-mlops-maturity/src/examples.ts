import { stringify } from 'yaml';

const step = (input: object) =>
  stringify({
    steps: [
      {
        id: 'annotate',
        name: 'Edit the descriptor',
        action: 'mlops-maturity:annotate',
        input,
      },
    ],
  });

/** Shown among the scaffolder's installed actions. */
export const examples = [
  {
    description: 'Say where the unit tests of a model can be seen',
    example: step({
      entityRef: 'component:default/churn-model',
      evidence: [
        {
          practice: 'unit-tests',
          value: 'https://ci.example.com/churn-model/unit-tests',
        },
      ],
    }),
  },
  {
    description: 'Take back what was said of canary releases',
    example: step({
      entityRef: 'component:default/churn-model',
      remove: ['canary-release'],
    }),
  },
];
