import { catalogOf, leaf, modelOf } from '../__testUtils__/miniature';
import { compileModel } from './compileModel';
import { compulsoryMatters } from './compulsoryMatters';
import type { MaturityModel } from './MaturityModel';

function starred(words: string, more: Partial<MaturityModel> = {}): string[] {
  const compiled = compileModel(
    modelOf({ areas: [leaf('u', { 1: words })], ...more }),
    catalogOf(['a', 'b', 'c']),
  );
  return compiled.requirements
    .filter(requirement => compulsoryMatters(compiled, requirement))
    .map(({ practice }) => practice);
}

describe('compulsoryMatters', () => {
  it('holds where the others could reach the threshold', () => {
    expect(starred('a* b c')).toEqual(['a']);
  });

  it('does not hold where everything is needed anyhow', () => {
    expect(starred('a* b c', { threshold: 1 })).toEqual([]);
    expect(starred('a* b')).toEqual([]);
    expect(starred('a*')).toEqual([]);
  });

  it('weighs the others', () => {
    expect(starred('a*:1/10 b', { threshold: '9/10' })).toEqual(['a']);
    expect(starred('a*:1/2 b', { threshold: '9/10' })).toEqual([]);
  });
});
