import type {
  LevelState,
  SubjectTrendResponse,
} from 'backstage-plugin-mlops-maturity-common';
import { levelSegments, movedBy, trendMarks } from './levelSegments';

const at = (level: number): LevelState => ({
  level: { number: level, name: `L${level}` },
  confirmedLevel: { number: level, name: `L${level}` },
  unrated: false,
});

const trend = (
  points: SubjectTrendResponse['points'],
): Pick<SubjectTrendResponse, 'points' | 'since' | 'until'> => ({
  since: '2026-11-01T00:00:00.000Z',
  until: '2026-11-11T00:00:00.000Z',
  points,
});

const since = '2026-11-01T00:00:00.000Z';
const story = trend([
  { at: since },
  {
    at: '2026-11-02T00:00:00.000Z',
    state: at(1),
    cause: 'newcomer',
    revision: 1,
  },
  {
    at: '2026-11-06T00:00:00.000Z',
    state: at(3),
    cause: 'evidence',
    revision: 2,
  },
  {
    at: '2026-11-06T12:00:00.000Z',
    state: at(2),
    cause: 'model',
    revision: 3,
  },
  {
    at: '2026-11-08T12:00:00.000Z',
    state: at(1),
    cause: 'configuration',
    revision: 4,
  },
]);

describe('levelSegments', () => {
  it('begins with the first assessment and ends now', () => {
    expect(
      levelSegments(story).map(({ from, to, state }) => [
        from,
        to,
        state.level.number,
      ]),
    ).toEqual([
      [0.1, 0.5, 1],
      [0.5, 0.55, 3],
      [0.55, 0.75, 2],
      [0.75, 1, 1],
    ]);
  });

  it('is one where nothing changed, also on the very first day', () => {
    const { points } = trend([{ at: since, state: at(2) }]);
    expect(levelSegments({ since, until: since, points })).toEqual([
      { from: 0, to: 1, state: at(2) },
    ]);
  });
});

describe('trendMarks', () => {
  it('is one a day, a release’s own only where nothing else changed that day', () => {
    expect(
      trendMarks(story).map(({ day, silent, revision, changes }) => [
        day,
        silent,
        revision,
        changes.length,
      ]),
    ).toEqual([
      ['2026-11-02', false, 1, 1],
      ['2026-11-06', false, 3, 2],
      ['2026-11-08', true, 4, 1],
    ]);
  });
});

describe('movedBy', () => {
  it('keeps what a release did apart from what the subject did', () => {
    expect(movedBy(story)).toEqual({ subject: 2, release: -2 });
  });

  it('counts nothing while nothing is known', () => {
    const unrated = { ...at(1), unrated: true };
    expect(
      movedBy(
        trend([
          { at: since, state: unrated },
          { at: since, state: at(3), cause: 'evidence', revision: 2 },
        ]),
      ),
    ).toEqual({ subject: 0, release: 0 });
  });
});
