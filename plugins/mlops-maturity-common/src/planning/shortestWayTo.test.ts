import {
  AS_OF,
  catalogOf,
  claims,
  evidenceOf,
  leaf,
  modelOf,
} from '../__testUtils__/miniature';
import { assess } from '../assessment/assess';
import { compileModel } from '../model/compileModel';
import { builtinContent } from '../content/builtinContent';
import { createPracticeCatalog } from '../practice/PracticeCatalog';
import { judge } from '../assessment/judge';
import { shortestWayTo } from './shortestWayTo';
import { suppose } from './suppose';

const catalog = catalogOf(['a', 'b', 'c', 'd']);
const compiled = compileModel(
  modelOf({ areas: [leaf('u', { 1: 'a', 2: 'b c', 3: 'd' })], threshold: 1 }),
  catalog,
);

function wayTo(level: number, said: string) {
  const evidence = evidenceOf({ claims: claims(said) });
  const assessment = assess(compiled, evidence, { asOf: AS_OF });
  return shortestWayTo({ compiled, evidence, assessment, level, asOf: AS_OF });
}

describe('shortestWayTo', () => {
  it('names exactly what is missing for each level above', () => {
    expect(wayTo(2, 'a')).toEqual(['b', 'c']);
    expect(wayTo(3, 'a b')).toEqual(['c', 'd']);
  });

  it('needs nothing for a level that is reached', () => {
    expect(wayTo(1, 'a')).toEqual([]);
  });

  it.each(builtinContent.models.map(model => [model.id, model]))(
    'leads to every level of %s, and none of it can be left out',
    (_, model) => {
      const shipped = compileModel(
        model,
        createPracticeCatalog({ practices: builtinContent.practices }),
      );
      const evidence = evidenceOf({ claims: [] });
      const asOf = AS_OF;
      const assessment = assess(shipped, evidence, { asOf });
      const levelWith = (practices: readonly string[]) =>
        judge(
          shipped,
          suppose(evidence, new Map(practices.map(p => [p, 'backed']))),
          { asOf },
        ).level;
      for (const level of shipped.levelNumbers.slice(1, 3)) {
        const way = shortestWayTo({
          ...{ compiled: shipped, evidence, assessment, level, asOf },
        })!;
        expect(levelWith(way)).toBeGreaterThanOrEqual(level);
        for (const practice of way.slice(0, 5)) {
          expect(levelWith(way.filter(p => p !== practice))).toBeLessThan(
            level,
          );
        }
      }
    },
  );
});
