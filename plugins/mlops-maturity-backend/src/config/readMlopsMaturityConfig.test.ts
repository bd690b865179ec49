import { readFileSync } from 'node:fs';
import { resolvePackagePath } from '@backstage/backend-plugin-api';
import { mockServices } from '@backstage/backend-test-utils';
import type { JsonObject } from '@backstage/types';
import { parse } from 'yaml';
import { readMlopsMaturityConfig } from './readMlopsMaturityConfig';

const read = (mlopsMaturity?: JsonObject) =>
  readMlopsMaturityConfig(
    mockServices.rootConfig({ data: mlopsMaturity ? { mlopsMaturity } : {} }),
  );

describe('readMlopsMaturityConfig', () => {
  it('fills in every default', () => {
    expect(read()).toEqual({
      annotationPrefix: 'mlops-maturity.io',
      schedule: {
        frequency: { minutes: 10 },
        timeout: { minutes: 5 },
        initialDelay: { seconds: 10 },
      },
      practices: [],
      targets: {},
      minimumGrades: {},
      knownTools: [],
      retention: { changes: { days: 800 }, missing: { days: 30 } },
      notifications: { enabled: true, digestHour: 8, reminder: 'quarterly' },
      badges: { enabled: false },
      annotate: {
        allowFileLocations: false,
        template: 'template:default/mlops-maturity-update-evidence',
      },
    });
  });

  it('reads every key', () => {
    expect(
      read({
        annotationPrefix: 'maturity.acme.com',
        subjects: { 'spec.type': 'ml-service' },
        schedule: { frequency: 'PT20S' },
        models: ['five-stage', { file: 'own.yaml' }],
        practices: [{ file: 'practices.yaml' }],
        targets: {
          'five-stage': [
            { when: { lifecycle: 'deprecated' } },
            { when: { 'facts.criticality': 'critical' }, level: 4 },
            { level: 2 },
          ],
        },
        minimumGrades: { 'five-stage': { '3': 'backed' } },
        knownTools: [{ id: 'forge', title: 'Forge', phase: 'training' }],
        retention: { changes: 'P2Y', missing: { days: 7 } },
        notifications: { digestHour: 6, reminder: 'never' },
        badges: { enabled: true },
        annotate: {
          allowFileLocations: true,
          template: 'template:ml/evidence',
        },
      }),
    ).toEqual({
      annotationPrefix: 'maturity.acme.com',
      subjects: { 'spec.type': 'ml-service' },
      schedule: {
        frequency: { seconds: 20 },
        timeout: { minutes: 5 },
        initialDelay: { seconds: 10 },
      },
      models: [{ id: 'five-stage' }, { file: 'own.yaml' }],
      practices: [{ file: 'practices.yaml' }],
      targets: {
        'five-stage': [
          { when: { lifecycle: 'deprecated' } },
          { when: { 'facts.criticality': 'critical' }, level: 4 },
          { level: 2 },
        ],
      },
      minimumGrades: { 'five-stage': { '3': 'backed' } },
      knownTools: [{ id: 'forge', title: 'Forge', phase: 'training' }],
      retention: { changes: { years: 2 }, missing: { days: 7 } },
      notifications: { enabled: true, digestHour: 6, reminder: 'never' },
      badges: { enabled: true },
      annotate: {
        allowFileLocations: true,
        template: 'template:ml/evidence',
      },
    });
  });

  it('reads the example of the documentation', () => {
    const page = readFileSync(
      resolvePackagePath(
        'backstage-plugin-mlops-maturity-backend',
        '../../docs/configuration.md',
      ),
      'utf8',
    );
    const [, example] = page.match(/```yaml\n([^]*?)```/)!;
    const { mlopsMaturity } = parse(example);
    expect(Object.keys(read(mlopsMaturity)).sort()).toEqual(
      Object.keys(mlopsMaturity).sort(),
    );
  });

  it.each<[string, JsonObject, string]>([
    [
      'a misspelt key',
      { anotationPrefix: 'x' },
      "'mlopsMaturity.anotationPrefix' is no key of the configuration: allowed under 'mlopsMaturity' are annotationPrefix, subjects, schedule, models, practices, targets, minimumGrades, knownTools, retention, notifications, badges, annotate",
    ],
    [
      'a prefix that no annotation can have',
      { annotationPrefix: 'Our Maturity' },
      "'mlopsMaturity.annotationPrefix' must be a DNS name in lower case such as mlops-maturity.io",
    ],
    [
      'a grade that is none',
      { minimumGrades: { 'five-stage': { '3': 'proven' } } },
      "'mlopsMaturity.minimumGrades.five-stage.3' must be one of declared, backed, verified",
    ],
    [
      'a predicate that is none',
      { subjects: { 'spec.type': { $like: 'ml' } } },
      "'mlopsMaturity.subjects' cannot be read: ",
    ],
    [
      'a predicate of a target that is none',
      { targets: { google: [{ when: { $nor: [] }, level: 2 }] } },
      "'mlopsMaturity.targets.google[0].when' cannot be read: ",
    ],
    [
      'a model that is neither id nor file',
      { models: [{ path: 'own.yaml' }] },
      "'mlopsMaturity.models[0]' must be the id of a model, or { file: <path> }",
    ],
    [
      'no model',
      { models: [] },
      "'mlopsMaturity.models' must name a model, or be left out for all of them",
    ],
    [
      'a level below zero',
      { targets: { google: [{ level: -1 }] } },
      "'mlopsMaturity.targets.google[0].level' must not be below 0",
    ],
    [
      'a duration that is none',
      { retention: { missing: 'soon' } },
      "'mlopsMaturity.retention.missing' cannot be read: ",
    ],
    [
      'a schedule that is none',
      { schedule: { frequency: 'often' } },
      "'mlopsMaturity.schedule' cannot be read: ",
    ],
    [
      'an hour that is none',
      { notifications: { digestHour: 24 } },
      "'mlopsMaturity.notifications.digestHour' must be an hour of the day in UTC, 0 to 23",
    ],
    [
      'a switch that is none',
      { badges: { enabled: 'perhaps' } },
      "'mlopsMaturity.badges.enabled' must be of type boolean",
    ],
    [
      'a template that is none',
      { annotate: { template: 'update-evidence' } },
      "'mlopsMaturity.annotate.template' must be the ref of a template such as template:default/mlops-maturity-update-evidence",
    ],
    [
      'a phase that is none',
      { knownTools: [{ id: 'forge', title: 'Forge', phase: 'forging' }] },
      "'mlopsMaturity.knownTools[0].phase' must be one of ingestion, ",
    ],
  ])('refuses %s', (_, config, message) => {
    expect(() => read(config)).toThrow(message);
  });
});
