import { badgeSvg } from './badgeSvg';

const DEFINED = { number: 3, name: 'Defined' };

function fillOf(svg: string): string {
  return svg
    .match(/fill="(#[0-9a-f]{3,6})"/g)!
    .map(fill => fill.slice(6, -1))
    .find(color => !['#555', '#fff', '#010101', '#bbb'].includes(color))!;
}

/** Relative luminance by WCAG 2. */
function luminance(color: string): number {
  const [r, g, b] = [1, 3, 5].map(at => {
    const share = parseInt(color.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

describe('badgeSvg', () => {
  it('says the level in the words of the model', () => {
    const svg = badgeSvg({ level: DEFINED, top: 5, word: 'stage' });
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
    expect(svg).toContain('aria-label="MLOps maturity: stage 3 of 5, Defined"');
    expect(svg).toContain(
      '<title>MLOps maturity: stage 3 of 5, Defined</title>',
    );
  });

  it('says where there is nothing to say', () => {
    expect(badgeSvg({ top: 5 })).toContain('MLOps maturity: not rated yet');
  });

  it('shows names as text, whatever they are', () => {
    const name = '<script>alert(1)</script>"\'&';
    const svg = badgeSvg({ level: { number: 1, name }, top: 5, label: name });
    expect(svg).not.toContain('<script');
    expect(svg).toContain('&lt;script&gt;');
    expect(svg).not.toMatch(/href|xlink:href|url\(http/);
  });

  it('grows stronger with the level, and can be read on every one', () => {
    const lights = [1, 2, 3, 4, 5].map(number =>
      luminance(fillOf(badgeSvg({ level: { ...DEFINED, number }, top: 5 }))),
    );
    expect(lights).toEqual([...lights].sort((a, b) => b - a));
    for (const light of lights) {
      expect(1.05 / (light + 0.05)).toBeGreaterThanOrEqual(4.5);
    }
  });
});
