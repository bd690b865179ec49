import { readdirSync, readFileSync } from 'fs';
import { join, resolve } from 'path';
import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { parse, parseAllDocuments } from 'yaml';
import { builtinContent } from '../content';
import { isSubject } from '../evidence/isSubject';
import { observe } from '../evidence/observe';
import { compileModel } from '../model/compileModel';
import { createPracticeCatalog } from '../practice/PracticeCatalog';
import { assess } from './assess';

/** The example organisation, judged by the engine and by hand. */

const EXAMPLES = resolve(__dirname, '../../../../examples');

interface Expected {
  model: string;
  asOf: string;
  subjects: {
    ref: string;
    rows: number[];
    score: number;
    stage: number;
    confirmed: number;
    known: number;
  }[];
  notAssessed: string[];
  excluded: string[];
}

function yamlFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap(file => {
    const path = join(folder, file.name);
    if (file.isDirectory()) {
      return yamlFiles(path);
    }
    return file.name.endsWith('.yaml') ? [path] : [];
  });
}

const EXPECTED_FILE = join(EXAMPLES, 'expected-assessments.yaml');
const expected: Expected = parse(readFileSync(EXPECTED_FILE, 'utf8'));
const entities = new Map<string, Entity>(
  yamlFiles(EXAMPLES)
    .filter(path => path !== EXPECTED_FILE)
    .flatMap(path => parseAllDocuments(readFileSync(path, 'utf8')))
    .map(document => document.toJS() as Entity)
    .map(entity => [stringifyEntityRef(entity), entity]),
);
const catalog = createPracticeCatalog(builtinContent);
const compiled = compileModel(
  builtinContent.models.find(m => m.id === expected.model)!,
  catalog,
);

function evidenceFor(ref: string) {
  const entity = entities.get(ref)!;
  return observe({ entity, catalog, asOf: expected.asOf });
}

describe('the example organisation', () => {
  it.each(expected.subjects.map(s => [s.ref, s] as const))(
    '%s',
    (ref, { rows, score, stage, confirmed, known }) => {
      const assessment = assess(compiled, evidenceFor(ref), expected);
      expect({
        rows: assessment.areas.map(area => area.level),
        score: assessment.score.value,
        stage: assessment.level.number,
        confirmed: assessment.confirmedLevel.number,
        known: assessment.known.value,
      }).toEqual({ rows, score, stage, confirmed, known });
    },
  );

  it.each(expected.notAssessed)('%s is a subject of another model', ref => {
    expect(isSubject(entities.get(ref)!).state).toBe('subject');
    expect(compiled.appliesTo(evidenceFor(ref).subject)).toBe(false);
  });

  it.each(expected.excluded)('%s is excluded', ref => {
    expect(isSubject(entities.get(ref)!).state).toBe('excluded');
  });

  it('has findings only in its dirty corner', () => {
    const dirty = new Set(
      yamlFiles(join(EXAMPLES, 'dirty'))
        .flatMap(path => parseAllDocuments(readFileSync(path, 'utf8')))
        .map(document => stringifyEntityRef(document.toJS())),
    );
    const clean = expected.subjects.map(s => s.ref).filter(r => !dirty.has(r));
    expect(clean.length).toBeGreaterThan(40);
    expect(
      clean.flatMap(ref =>
        evidenceFor(ref).findings.map(({ message }) => `${ref}: ${message}`),
      ),
    ).toEqual([]);
  });
});
