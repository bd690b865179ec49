import { observed } from '../__testUtils__/observed';
import { practice } from '../__testUtils__/miniature';
import { createPracticeCatalog } from '../practice/PracticeCatalog';
import type { Attestation } from './Attestation';
import { attestationGrade } from './attestationClaim';
import { readLink } from './readLink';
import type { WaiverRecord } from './WaiverRecord';
import { withAdded } from './withAdded';

const catalog = createPracticeCatalog({
  practices: [
    practice('unit-tests'),
    practice('measured-only', { attestationCanBeBacked: false }),
  ],
});

const attestation: Attestation = {
  id: 'a1',
  subject: 'component:default/churn',
  practice: 'unit-tests',
  met: true,
  date: '2026-11-01',
  note: 'Shown in the review',
  link: 'https://wiki.example.com/review',
  author: 'user:default/ann',
  at: '2026-11-02T10:00:00.000Z',
  state: 'current',
  version: 1,
};

const waiver: WaiverRecord = {
  id: 'w1',
  subject: 'component:default/churn',
  practice: 'measured-only',
  reason: 'planned',
  from: '2026-11-01',
  until: '2027-01-01',
  state: 'approved',
  requestedBy: 'user:default/ann',
  requestedAt: '2026-11-01T10:00:00.000Z',
  decidedBy: 'user:default/bob',
  decidedAt: '2026-11-02T10:00:00.000Z',
  version: 2,
};

describe('withAdded', () => {
  const evidence = observed({ 'mlops-maturity.io/unit-tests': 'no' });

  it('adds what people attest and what was waived', () => {
    const result = withAdded(
      evidence,
      { attestations: [attestation], waivers: [waiver] },
      catalog,
    );
    expect(result.claims).toEqual([
      ...evidence.claims,
      {
        practice: 'unit-tests',
        met: true,
        grade: 'backed',
        source: 'attestation',
        date: '2026-11-01',
        value: 'https://wiki.example.com/review',
        pointer: { type: 'url', url: 'https://wiki.example.com/review' },
        author: 'user:default/ann',
        note: 'Shown in the review',
      },
    ]);
    expect(result.waivers).toEqual([
      {
        id: 'w1',
        practice: 'measured-only',
        reason: 'planned',
        from: '2026-11-01',
        until: '2027-01-01',
        approvedBy: 'user:default/bob',
      },
    ]);
    expect(result.sources).toContain('attestation');
  });

  it('puts it in the place of what they had added before', () => {
    const before = withAdded(
      evidence,
      { attestations: [attestation], waivers: [waiver] },
      catalog,
    );
    const nothing = { attestations: [], waivers: [] };
    expect(withAdded(before, nothing, catalog)).toEqual({
      ...evidence,
      sources: before.sources,
    });
    const again = { attestations: [attestation], waivers: [waiver] };
    expect(withAdded(before, again, catalog)).toEqual(before);
  });
});

describe('attestationGrade', () => {
  const unitTests = catalog.get('unit-tests');

  it.each([
    ['nothing to look at', {}, 'declared'],
    ['a page', { link: 'https://wiki.example.com/a' }, 'backed'],
    ['a bare host', { link: 'https://wiki.example.com' }, 'declared'],
    ['a confirmation', { confirmedBy: 'user:default/eve' }, 'backed'],
  ])('with %s', (_, given, grade) => {
    expect(attestationGrade(given, unitTests)).toBe(grade);
  });

  it('stays declared where only a machine could tell, and where nobody knows the practice', () => {
    const given = {
      link: 'https://wiki.example.com/a',
      confirmedBy: 'user:default/eve',
    };
    expect(attestationGrade(given, catalog.get('measured-only'))).toBe(
      'declared',
    );
    expect(attestationGrade(given, undefined)).toBe('declared');
  });
});

describe('readLink', () => {
  it('takes http(s) and nothing else', () => {
    expect(readLink('https://a.example.com/b')).toEqual({
      url: 'https://a.example.com/b',
      bareHost: false,
    });
    for (const text of [
      'ftp://files.example.com/review',
      'https://user:secret@a.example.com/b',
      'https://a.example.com/b as of 2026-01-01',
      'grafana:churn',
      '',
    ]) {
      expect(readLink(text)).toBeUndefined();
    }
  });
});
