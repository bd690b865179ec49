import fc from 'fast-check';
import { compileModel } from '../model/compileModel';
import { createPracticeCatalog } from '../practice/PracticeCatalog';
import {
  AS_OF,
  claims,
  compiledOf,
  evidenceOf,
  leaf,
  noes,
  waivers,
} from '../__testUtils__/miniature';
import { hashOf } from './hashOf';
import { ProofRecord, proofRecord, proofText } from './proofRecord';

const compiled = compiledOf({
  minimumGrades: { '2': 'backed' },
  areas: [leaf('u', { 1: 'a b', 2: 'c d', 3: 'e' })],
});
const EVIDENCE = evidenceOf({
  claims: [...claims('a b c', 'backed'), ...noes('d'), ...claims('e')],
  waivers: waivers('d e'),
});

describe('proofRecord', () => {
  it('has the same bytes whatever the order of the evidence', () => {
    const text = proofText(proofRecord(compiled, EVIDENCE, { asOf: AS_OF }));
    fc.assert(
      fc.property(
        fc.shuffledSubarray(EVIDENCE.claims, {
          minLength: EVIDENCE.claims.length,
        }),
        shuffled => {
          const again = proofRecord(
            compiled,
            {
              ...EVIDENCE,
              claims: shuffled,
              waivers: [...EVIDENCE.waivers].reverse(),
            },
            { asOf: AS_OF },
          );
          expect(proofText(again)).toBe(text);
        },
      ),
      { numRuns: 30 },
    );
  });

  it('is judged again from nothing but itself', () => {
    const text = proofText(proofRecord(compiled, EVIDENCE, { asOf: AS_OF }));
    const read: ProofRecord = JSON.parse(text);
    const again = compileModel(
      read.inputs.model,
      createPracticeCatalog({ practices: read.inputs.practices, measures: [] }),
      { minimumGrades: read.minimumGrades },
    );
    expect(
      proofText(proofRecord(again, read.inputs.evidence, { asOf: read.asOf })),
    ).toBe(text);
  });

  it('shows what was changed', () => {
    const record = proofRecord(compiled, EVIDENCE, { asOf: AS_OF });
    expect(hashOf(record.inputs.evidence)).toBe(record.evidenceHash);
    expect(hashOf(record.result)).toBe(record.resultHash);
    const other = proofRecord(
      compiled,
      { ...EVIDENCE, claims: EVIDENCE.claims.slice(1) },
      { asOf: AS_OF },
    );
    expect(other.evidenceHash).not.toBe(record.evidenceHash);
    expect(other.resultHash).not.toBe(record.resultHash);
    expect(other.model).toEqual(record.model);
  });
});

describe('hashOf', () => {
  it('is the SHA-256 of the canonical JSON', () => {
    // printf '{"a":"é","b":1}' | sha256sum
    expect(hashOf({ b: 1, a: 'é', c: undefined })).toBe(
      'aa58fba8483623bed37c1b02edfccbdd9a53123837c20bfa4cb4049993a2872e',
    );
  });
});
