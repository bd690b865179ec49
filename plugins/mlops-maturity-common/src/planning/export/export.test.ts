import {
  AS_OF,
  claims,
  compiledOf,
  evidenceOf,
  leaf,
  practice,
  SUBJECT,
} from '../../__testUtils__/miniature';
import { roadmapOf } from '../roadmap';
import { roadmapCalendar } from './roadmapCalendar';
import { roadmapIssuesCsv } from './roadmapIssues';
import { roadmapMarkdown } from './roadmapMarkdown';

const compiled = compiledOf(
  {
    threshold: 1,
    floor: 0,
    minimumGrades: { '1': 'backed' },
    areas: [leaf('u', { 1: 'a b', 2: 'c' })],
  },
  [
    practice('b', {
      title: '=SUM(1) | <b>@team</b>',
      how: ['Say "hello", ', 'then `go`'],
    }),
    practice('c', {
      effort: { size: 13, days: { platformExists: 40, platformMissing: 90 } },
    }),
  ],
);
const roadmap = roadmapOf({
  compiled,
  evidence: evidenceOf({
    claims: claims('a', 'declared'),
    subject: { ...SUBJECT, owner: 'group:default/churners' },
  }),
  asOf: AS_OF,
  target: 2,
});

describe('a roadmap', () => {
  it('is a page of Markdown', () => {
    const page = roadmapMarkdown(roadmap);
    expect(page).toContain(
      '# 90 days for component:default/churn\n\nMiniature 1.0.0. Today: level 0 Level 0, score 0 of 5. To reach: level 2 Level 2, with 9.8 days of work by group:default/churners.\n\n## At once: say it and show it\n',
    );
    expect(page).toContain(
      '2026-06-15 to 2026-07-14, 1 day of work. After it: level 1 Level 1, score 1 of 5.',
    );
    expect(page).toContain('- [ ] **&#61;SUM(1) &#124; &#60;b&#62;');
    expect(page).toContain('  - then <code>go</code>');
    expect(page).toContain(
      '2026-08-14 to 2026-09-12. Nothing more is planned.',
    );
    expect(page).toContain('## Later');
    expect(page).not.toMatch(/<b>|@team|undefined/);
  });

  it('is issues in CSV', () => {
    const csv = roadmapIssuesCsv(roadmap);
    const lines = csv.split('\r\n');
    expect(lines[0]).toBe(
      'Title,Body,Labels,Milestone,Due date,Estimate in days',
    );
    expect(lines[1]).toMatch(/^Show the evidence: Title of a,"For component/);
    expect(csv).toContain("\r\n'=SUM(1) | <b>@team</b>,");
    expect(csv).toContain('1. Say ""hello"",');
    expect(csv).toContain(
      ',mlops-maturity miniature improve,Month 1: Foundations and quick wins,2026-07-14,1\r\n',
    );
  });

  it('is dates for a calendar, the same whatever the time zone', () => {
    const calendar = roadmapCalendar(roadmap, { url: 'https://portal/x' });
    expect(calendar).toMatch(/^BEGIN:VCALENDAR\r\nVERSION:2\.0\r\n/);
    expect(calendar.endsWith('END:VCALENDAR\r\n')).toBe(true);
    expect(calendar.match(/DTSTART;VALUE=DATE:\d+/g)).toEqual(
      ['20260714', '20260813', '20260912', '20260913'].map(
        day => `DTSTART;VALUE=DATE:${day}`,
      ),
    );
    expect(calendar.match(/^UID:.*/gm)![0]).toMatch(
      /^UID:month-1\.miniature\.component%3Adefault%2Fchurn@/,
    );
    for (const line of calendar.split('\r\n')) {
      expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
      expect(line).not.toContain('\n');
    }
    expect(roadmapCalendar(roadmap)).not.toContain('URL');
  });
});
