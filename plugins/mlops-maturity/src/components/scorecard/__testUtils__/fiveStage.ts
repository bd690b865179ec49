import type { ModelSummary } from 'backstage-plugin-mlops-maturity-common';

/** The five-stage model as the API sums it up. */
export const fiveStage: ModelSummary = {
  id: 'five-stage',
  version: '1.0.0',
  title: 'Five-stage MLOps maturity',
  description:
    'Five capabilities, each climbed from ad-hoc work to continuous improvement.',
  words: { level: 'stage', area: 'capability' },
  levels: [
    { number: 1, name: 'Ad-hoc', meaning: 'Work depends on single people.' },
    {
      number: 2,
      name: 'Repeatable',
      meaning: 'The same steps can be taken again.',
    },
    { number: 3, name: 'Defined', meaning: 'One way of working is agreed.' },
    {
      number: 4,
      name: 'Managed',
      meaning: 'Work is measured and automated.',
    },
    {
      number: 5,
      name: 'Optimized',
      meaning: 'Work improves from what is measured.',
    },
  ],
  requirements: 16,
};

/** A second model, so that there is something to switch to. */
export const googleMlops: ModelSummary = {
  id: 'google-mlops',
  version: '1.0.0',
  title: 'Google MLOps levels',
  description: 'Automation of the training pipeline, then of its delivery.',
  words: { level: 'level', area: 'area' },
  levels: [
    { number: 0, name: 'Manual process', meaning: 'Every step by hand.' },
    {
      number: 1,
      name: 'ML pipeline automation',
      meaning: 'The pipeline retrains by itself.',
    },
    {
      number: 2,
      name: 'CI/CD pipeline automation',
      meaning: 'The pipeline itself is built and tested by machine.',
    },
  ],
  requirements: 21,
};
