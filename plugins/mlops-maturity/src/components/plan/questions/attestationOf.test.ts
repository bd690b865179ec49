import { createKnownTools } from 'backstage-plugin-mlops-maturity-common';
import { fiveStageDocument } from '../../tab/__testUtils__/assessEntity';
import { attestationOf } from './attestationOf';

const practiceOf = (id: string) =>
  fiveStageDocument.practices.find(practice => practice.id === id)!;

const attest = (value: string, practice = 'integration-tests') =>
  attestationOf({
    value,
    practice: practiceOf(practice),
    knownTools: createKnownTools([]),
    asOf: '2026-11-22T10:00:00Z',
  });

describe('attestationOf', () => {
  it('links what has an address, since when it is said', () => {
    expect(attest('https://ci.example.com/chain as of 2026-11-01')).toEqual({
      request: {
        practice: 'integration-tests',
        met: true,
        date: '2026-11-01',
        link: 'https://ci.example.com/chain',
      },
      said: 'backed',
    });
  });

  it('notes what no browser can follow', () => {
    expect(attest('dvc:datasets/churn', 'data-versioning')).toEqual({
      request: {
        practice: 'data-versioning',
        met: true,
        note: 'dvc:datasets/churn',
      },
      said: 'declared',
    });
  });

  it('says a plain yes, a no, and nothing of what nobody can read', () => {
    expect(attest('yes')).toEqual({
      request: { practice: 'integration-tests', met: true },
      said: 'declared',
    });
    expect(attest('no')).toMatchObject({
      request: { met: false },
      said: 'no',
    });
    expect(attest('ftp://example.com')).toBeUndefined();
  });

  it('leaves out a day that is still to come', () => {
    expect(attest('yes as of 2027-01-01')?.request).toEqual({
      practice: 'integration-tests',
      met: true,
    });
  });
});
