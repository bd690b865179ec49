import {
  AS_OF,
  claims,
  compiledOf,
  evidenceOf,
  leaf,
  noes,
  practice,
  SUBJECT,
  waivers,
} from '../../__testUtils__/miniature';
import type { Evidence } from '../../evidence/Evidence';
import { inboxOf } from './inboxOf';

const effort = {
  size: 5,
  days: { platformExists: 4, platformMissing: 9 },
} as const;

const compiled = compiledOf(
  {
    threshold: 1,
    floor: 0,
    areas: [leaf('u', { 1: 'a', 2: 'b c', 3: 'd' })],
  },
  [practice('b', { effort }), practice('a', { lifetimeDays: 90 })],
);

const subject = (name: string, more: Partial<Evidence>) => ({
  title: name.toUpperCase(),
  evidence: evidenceOf({
    subject: { ...SUBJECT, ref: `component:default/${name}` },
    ...more,
  }),
});

const inbox = (...subjects: ReturnType<typeof subject>[]) =>
  inboxOf({ compiled, subjects, asOf: AS_OF });

describe('inboxOf', () => {
  it('groups what is open by practice, what leads most subjects on first', () => {
    const { practices } = inbox(
      subject('x', { claims: [...claims('a'), ...noes('b')] }),
      subject('y', { claims: claims('a c') }),
      subject('z', {}),
    );
    expect(
      practices.map(({ practice: id, steps }) => [
        id,
        ...steps.map(step => step.subject.slice(-1)),
      ]),
    ).toEqual([
      ['b', 'x', 'y', 'z'],
      // At the next level of one subject each, and the first of them in more.
      ['c', 'x', 'z'],
      ['a', 'z'],
      ['d', 'x', 'y', 'z'],
    ]);
    expect(practices[0]).toMatchObject({
      title: 'Title of b',
      level: { number: 2, name: 'Level 2' },
      annotation: 'mlops-maturity.io/b',
      effortDays: 4,
    });
    expect(practices[0].steps[0]).toEqual({
      subject: 'component:default/x',
      title: 'X',
      level: { number: 1, name: 'Level 1' },
      kind: 'improve',
      status: 'missing',
      towardsNext: true,
    });
    // Two levels above where it is.
    expect(practices[0].steps[2]).toMatchObject({ towardsNext: false });
  });

  it('puts what only has to be said before what has to be done', () => {
    const { practices } = inbox(
      subject('x', { claims: claims('a') }),
      subject('y', {
        claims: claims('a'),
        hints: [{ practice: 'b', seen: 'run b', key: 'spec.dependsOn' }],
      }),
    );
    const steps = practices.find(({ practice: id }) => id === 'b')!.steps;
    expect(steps).toMatchObject([
      { title: 'Y', kind: 'say', hint: 'run b' },
      { title: 'X', kind: 'improve' },
    ]);
  });

  it('tells what ends within 30 days, and not what another claim keeps', () => {
    const dated = (id: string, date: string) => ({ ...claims(id)[0], date });
    // 90 days after 1 April is 30 June.
    const { endings } = inbox(
      subject('x', { claims: [dated('a', '2026-04-01')] }),
      subject('y', { claims: [dated('a', '2026-04-01'), ...claims('a')] }),
      subject('z', {
        claims: [dated('a', '2026-06-01')],
        waivers: [
          ...waivers('b', { until: '2026-06-20' }),
          ...waivers('c', { until: '2026-06-20', models: ['another'] }),
          ...waivers('d', { until: '2026-06-15' }),
        ],
      }),
    );
    expect(endings).toEqual([
      {
        subject: 'component:default/z',
        title: 'Z',
        practice: 'b',
        practiceTitle: 'Title of b',
        what: 'waiver',
        until: '2026-06-20',
      },
      {
        subject: 'component:default/x',
        title: 'X',
        practice: 'a',
        practiceTitle: 'Title of a',
        what: 'evidence',
        until: '2026-06-30',
      },
    ]);
  });
});
