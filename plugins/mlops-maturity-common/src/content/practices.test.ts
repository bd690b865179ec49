import { RESERVED_NAMES } from '../evidence/annotationKey';
import { parseMeasure } from '../evidence/measure';
import { readAnnotationValue } from '../evidence/readAnnotationValue';
import type { Practice } from '../practice/Practice';
import { createPracticeCatalog } from '../practice/PracticeCatalog';
import { nearDuplicates, OwnedText } from '../__testUtils__/nearDuplicates';
import { builtinContent } from './builtinContent';

// What every practice of the product has to keep to, however many there are. See docs/writing-practices.md.
const { practices, practiceAreas, measures } = builtinContent;

const wordsIn = (text: string) => text.split(/\s+/).length;
const normalized = (text: string) =>
  (text.toLowerCase().match(/[a-z0-9]+/g) ?? []).sort().join(' ');
const withoutRepeats = (texts: string[]) => [...new Set(texts)];

function textsOf(practice: Practice): string[] {
  const { metWhen = '', why, how, evidence } = practice;
  return [metWhen, why, ...how, evidence];
}

/** All texts, links and code left out, as one would read them. */
const owned: OwnedText[] = practices.flatMap(practice =>
  textsOf(practice).map(text => ({ owner: practice.id, text })),
);

describe('the practices of the product', () => {
  it('are usable without a remark', () => {
    expect(createPracticeCatalog({ practices, measures }).problems).toEqual([]);
  });

  it('have ids and titles of their own', () => {
    for (const texts of [
      practices.map(({ id }) => id),
      practices.map(({ title }) => normalized(title)),
      practices.map(({ failingTitle }) => normalized(failingTitle)),
    ]) {
      expect(texts).toEqual(withoutRepeats(texts));
    }
  });

  it('share no name with a fact, a measure or a reserved word', () => {
    const names = [
      ...RESERVED_NAMES,
      ...measures.map(({ id }) => id),
      ...practices.map(({ id }) => id),
    ];
    expect(names).toEqual(withoutRepeats(names));
  });

  it('stand each in exactly one area', () => {
    const listed = practiceAreas.flatMap(area => area.practices);
    expect(listed).toEqual(withoutRepeats(listed));
    expect(listed.sort()).toEqual(practices.map(({ id }) => id).sort());
  });

  it('resemble one another nowhere', () => {
    expect(nearDuplicates(owned, 0.5)).toEqual([]);
  });

  it('name prerequisites that exist and run in no circle', () => {
    const byId = new Map(practices.map(each => [each.id, each]));
    const isBelow = (id: string, trail: string[]): boolean =>
      !trail.includes(id) &&
      (byId.get(id)?.prerequisites ?? []).every(next =>
        isBelow(next, [...trail, id]),
      );
    const references = practices.flatMap(({ prerequisites, implies }) => [
      ...prerequisites,
      ...implies,
    ]);
    expect(references.filter(id => !byId.has(id))).toEqual([]);
    expect(practices.filter(({ id }) => !isBelow(id, []))).toEqual([]);
  });

  describe.each(practices.map(practice => [practice.id, practice] as const))(
    '%s',
    (_, practice) => {
      it('is complete', () => {
        const { metWhen, why, how, evidence, title, failingTitle } = practice;
        expect(title).toMatch(/^[A-Z].{2,60}[^.]$/);
        expect(failingTitle).toMatch(/^[A-Z].*[^.]$/);
        expect(failingTitle).not.toBe(title);
        expect(metWhen).toMatch(/^[A-Z].*\.$/s);
        expect(wordsIn(metWhen ?? '')).toBeGreaterThanOrEqual(10);
        expect(why.match(/[.?](\s|$)/g)?.length).toBeGreaterThanOrEqual(2);
        expect(wordsIn(why)).toBeGreaterThanOrEqual(30);
        expect(wordsIn(why)).toBeLessThanOrEqual(110);
        expect(how.length).toBeGreaterThanOrEqual(3);
        expect(how.length).toBeLessThanOrEqual(6);
        expect(Math.min(...how.map(wordsIn))).toBeGreaterThanOrEqual(8);
        expect(Math.max(...how.map(wordsIn))).toBeLessThanOrEqual(70);
        expect(wordsIn(evidence)).toBeGreaterThanOrEqual(12);
      });

      it('is written as plain text without mannerisms', () => {
        const text = textsOf(practice).join('\n');
        expect(text).not.toMatch(/(^|\s)[*_]|[`<>[\]#]|https?:/);
        expect(text).not.toMatch(/[!—]| - | {2}/);
        expect(text).not.toMatch(
          /\b(simply|just|leverage|utili[sz]e|robust|seamless\w*|best practices?|crucial|essential|ensure|in order to|various|holistic|cutting.edge|world.class|state of the art)\b/i,
        );
        expect(text).not.toMatch(/\b(e\.g\.|i\.e\.|etc\.?)(\s|$)/i);
      });

      it('can be shown in a way that a machine can read', () => {
        const { accepts, shownBy } = practice;
        expect(
          accepts.some(type => type !== 'yes-no') || shownBy.length > 0,
        ).toBe(true);
      });

      it('has an example that counts for as much as its kind can', () => {
        const reading = readAnnotationValue(practice.example, { practice });
        const isMeasure = parseMeasure(practice.example) !== undefined;
        expect(reading).toMatchObject({
          readable: true,
          met: true,
          grade: isMeasure ? 'declared' : 'backed',
        });
        expect(reading).not.toHaveProperty('warning');
        expect(practice.example).toMatch(
          /^(?!https?:)|^https:\/\/([a-z0-9-]+\.example\.com|github\.com\/acme|quay\.io\/repository\/acme)\//,
        );
      });

      it('takes less effort where the platform exists', () => {
        const { platformExists, platformMissing } = practice.effort.days;
        expect(platformExists).toBeLessThanOrEqual(platformMissing);
      });
    },
  );
});
