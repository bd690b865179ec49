import type { Entity } from '@backstage/catalog-model';
import {
  evaluateFilterPredicate,
  parseFilterPredicate,
} from '@backstage/filter-predicates';
import fc from 'fast-check';
import { DEFAULT_SUBJECTS } from './defaultSubjects';
import { isSubject } from './isSubject';

interface Given {
  kind?: string;
  type?: string;
  tags?: string[];
  annotations?: Record<string, string>;
}

function entity({
  kind = 'Component',
  type = 'service',
  tags,
  annotations,
}: Given) {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind,
    metadata: { name: 'churn', tags, annotations },
    spec: { type },
  } as Entity;
}

describe('isSubject', () => {
  it.each<[string, Given, string]>([
    [
      'a type',
      { type: 'ml-model' },
      'Its type `ml-model` is one of machine learning.',
    ],
    [
      'a type in capitals',
      { type: 'Feature-Store' },
      'Its type `Feature-Store` is one of machine learning.',
    ],
    [
      'a resource',
      { kind: 'Resource', type: 'dataset' },
      'Its type `dataset` is one of machine learning.',
    ],
    [
      'a kind',
      { kind: 'AiModelServerAPI', type: 'x' },
      'Its kind `AiModelServerAPI` is one of machine learning.',
    ],
    [
      'a tag',
      { tags: ['python', 'ml'] },
      'Its tags mark it as machine learning.',
    ],
    [
      'a system with a tag',
      { kind: 'System', tags: ['llm'] },
      'Its tags mark it as machine learning.',
    ],
    [
      'an MLflow key',
      { annotations: { 'mlflow.org/run-name': 'x' } },
      'It carries `mlflow.org/run-name`, an annotation of machine learning.',
    ],
    [
      'an asset category',
      { annotations: { 'rhdh.io/ai-asset-category': 'Model-Server' } },
      'It carries `rhdh.io/ai-asset-category`, an annotation of machine learning.',
    ],
    [
      'any key of ours',
      { annotations: { 'mlops-maturity.io/unit-tests': 'no' } },
      'It carries the annotation `mlops-maturity.io/unit-tests`.',
    ],
    [
      'even a misspelt one',
      { annotations: { 'mlops-maturity.io/unit-tets': 'no' } },
      'It carries the annotation `mlops-maturity.io/unit-tets`.',
    ],
    [
      'an unreadable assess, so that somebody sees it',
      { annotations: { 'mlops-maturity.io/assess': 'exlude' } },
      'It carries the annotation `mlops-maturity.io/assess`.',
    ],
    [
      'assess: include',
      { annotations: { 'mlops-maturity.io/assess': ' Include ' } },
      '`mlops-maturity.io/assess` says `include`.',
    ],
  ])('takes an entity by %s', (_, given, reason) =>
    expect(isSubject(entity(given))).toEqual({
      state: 'subject',
      reason,
      remedy: 'Set `mlops-maturity.io/assess` to `exclude` to leave it out.',
    }),
  );

  it.each<[string, Given]>([
    ['a plain service', {}],
    ['a service with other tags', { tags: ['mllib', 'html'] }],
    [
      'an AI resource, whatever its tags',
      { kind: 'AiResource', type: 'skill', tags: ['ai'] },
    ],
    [
      'an AI asset that is no model',
      {
        kind: 'AiResource',
        annotations: { 'rhdh.io/ai-asset-category': 'skill' },
      },
    ],
    [
      'a template of an ML service',
      { kind: 'Template', type: 'ml-service', tags: ['ml'] },
    ],
    ['a group', { kind: 'Group', type: 'team', tags: ['ml'] }],
    [
      'a key that every entity has',
      { annotations: { 'backstage.io/source-location': 'url:x' } },
    ],
    [
      'a key under a longer domain than ours',
      { annotations: { 'mlops-maturity.io.example.com/x': 'yes' } },
    ],
  ])('leaves out %s', (_, given) =>
    expect(isSubject(entity(given))).toEqual({
      state: 'not-a-subject',
      reason:
        'Neither its kind, its type, its tags nor its annotations mark it as machine learning.',
      remedy:
        'Set `mlops-maturity.io/assess` to `include` to have it assessed.',
    }),
  );

  it('excludes what says so, though everything else speaks for it', () => {
    const given = entity({
      type: 'ml-model',
      tags: ['ml'],
      annotations: {
        'mlops-maturity.io/assess': 'EXCLUDE',
        'mlops-maturity.io/unit-tests': 'yes',
      },
    });
    expect(isSubject(given, { subjects: { kind: 'Component' } })).toEqual({
      state: 'excluded',
      reason: '`mlops-maturity.io/assess` says `exclude`.',
      remedy: 'Remove `mlops-maturity.io/assess` to have it assessed.',
    });
  });

  it('goes by a filter of its own instead of the default one', () => {
    const subjects = { 'spec.type': 'scoring' };
    expect(isSubject(entity({ type: 'scoring' }), { subjects })).toMatchObject({
      state: 'subject',
      reason: 'It matches the filter `mlopsMaturity.subjects`.',
    });
    const mlflow = entity({
      type: 'ml-model',
      annotations: { 'mlflow.org/experiment': '2' },
    });
    expect(isSubject(mlflow, { subjects })).toMatchObject({
      state: 'not-a-subject',
      reason:
        'It carries no maturity annotation and does not match the filter `mlopsMaturity.subjects`.',
    });
  });

  it('goes by a prefix of its own', () => {
    const annotationPrefix = 'ml.acme.io';
    const ours = entity({ annotations: { 'ml.acme.io/unit-tests': 'yes' } });
    const theirs = entity({
      annotations: { 'mlops-maturity.io/assess': 'include' },
    });
    expect(isSubject(ours, { annotationPrefix }).state).toBe('subject');
    expect(isSubject(theirs, { annotationPrefix }).state).toBe('not-a-subject');
  });

  it('agrees with the default filter, which is a valid one', () => {
    expect(parseFilterPredicate(DEFAULT_SUBJECTS)).toEqual(DEFAULT_SUBJECTS);
    const given = fc.record({
      kind: fc.constantFrom(
        'Component',
        'AiResource',
        'Template',
        'AiModelServerAPI',
        'API',
      ),
      type: fc.constantFrom('service', 'ml-model', 'notebook', 'website'),
      tags: fc.subarray(['ml', 'ai', 'python']),
    });
    fc.assert(
      fc.property(given, parts => {
        expect(isSubject(entity(parts)).state === 'subject').toBe(
          evaluateFilterPredicate(DEFAULT_SUBJECTS, entity(parts)),
        );
      }),
    );
  });

  it('decides about anything without throwing', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (value, other) => {
        for (const strange of [
          value,
          { kind: value, metadata: other },
          { kind: 'Component', metadata: { annotations: value, tags: other } },
          { kind: 'Component', metadata: null, spec: value },
        ]) {
          const { state, reason, remedy } = isSubject(
            strange as unknown as Entity,
          );
          expect(['subject', 'not-a-subject']).toContain(state);
          expect(reason).toBeTruthy();
          expect(remedy).toBeTruthy();
        }
      }),
    );
    expect(isSubject(undefined as unknown as Entity).state).toBe(
      'not-a-subject',
    );
  });
});
