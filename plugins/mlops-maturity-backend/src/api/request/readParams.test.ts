import { findingsParams } from './findingsParams';
import { readParams } from './readParams';
import { subjectsParams } from './subjectsParams';

const read = (search: string) =>
  readParams({ originalUrl: `/subjects?${search}` }, subjectsParams);

describe('readParams', () => {
  it('reads every parameter of a query', () => {
    const search = new URLSearchParams([
      ['model', 'five-stage'],
      ['level', '1'],
      ['level', '2'],
      ['belowTarget', 'false'],
      ['group', 'Team A'.replace(' ', '-')],
      ['ownOnly', 'true'],
      ['system', 'system:ml/Search'],
      ['type', 'ML-Model'],
      ['practiceStatus', 'unit-tests:missing'],
      ['orderBy', 'gap:desc'],
      ['cursor', 'abc'],
      ['limit', '500'],
      ['text', ''],
    ]);
    expect(read(String(search))).toEqual({
      model: 'five-stage',
      level: [1, 2],
      belowTarget: false,
      group: 'group:default/team-a',
      ownOnly: true,
      system: 'system:ml/search',
      type: ['ml-model'],
      practiceStatus: [{ practice: 'unit-tests', status: 'missing' }],
      orderBy: { field: 'gap', order: 'desc' },
      cursor: 'abc',
      limit: 500,
    });
  });

  it('reads a repeated parameter of any length', () => {
    const search = Array.from({ length: 60 }, (_, index) => `type=t${index}`);
    expect(read(search.join('&')).type).toHaveLength(60);
  });

  it.each([
    [
      'limit=0',
      "Parameter 'limit' must be a whole number from 1 to 500, and not '0'",
    ],
    [
      'limit=5&limit=6',
      "Parameter 'limit' must be given once, and not '5', '6'",
    ],
    [
      'level=high',
      "Parameter 'level' must be a whole number from 0 to 100, and not 'high'",
    ],
    [
      'unrated=yes',
      "Parameter 'unrated' must be one of true, false, and not 'yes'",
    ],
    [
      'group=group:',
      "Parameter 'group' must be an entity ref such as group:default/name, and not 'group:'",
    ],
    [
      'orderBy=name:asc',
      "Parameter 'orderBy' must be <field>:asc or <field>:desc with a field of subject, owner, level, confirmedLevel, score, known, gap, assessedAt, and not 'name:asc'",
    ],
    [
      'practiceStatus=unit-tests',
      "Parameter 'practiceStatus' must be <practice>:<status> with a status of met, not-applicable, waived, unproven, missing, stale, unknown, and not 'unit-tests'",
    ],
  ])('refuses %s and says what is allowed', (search, message) => {
    expect(() => read(search)).toThrow(
      expect.objectContaining({ name: 'InputError', message }),
    );
  });

  it('refuses a parameter it does not know', () => {
    expect(() => read('levle=2')).toThrow(
      /^Unknown parameter 'levle': allowed are model, level, /,
    );
  });

  it('names the kinds of finding', () => {
    expect(() =>
      readParams({ originalUrl: '/findings?findingKind=typo' }, findingsParams),
    ).toThrow(/^Parameter 'findingKind' must be one of unknown-key, /);
  });
});
