import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type { Rollup } from 'backstage-plugin-mlops-maturity-common';
import { mlopsMaturityTranslationRef } from '../../../translation';
import { useScorecard } from '../frame/ScorecardContext';
import { useLevelWord } from '../parts/useLevelWord';
import { shareAtOrAbove } from './shareAtOrAbove';

/** Says which subjects decided a level, by which rule, and how far the next one is. */
export function LevelBasis({ rollup }: { rollup: Rollup }) {
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const { levels } = useScorecard().model;
  const { word, Word } = useLevelWord();
  const { level, levelBasis, rated, median } = rollup;
  if (!level) {
    return <p>{t('scorecard.level.basis.none')}</p>;
  }
  const next = levels.find(({ number }) => number > level.number);
  const isLowest = level.number === levels[0].number;
  const twoDown = levels.some(({ number }) => number < level.number - 1);
  const here = { word, level: level.number };
  return (
    <>
      {levelBasis === 'critical-and-high' ? (
        <p>
          {isLowest && next
            ? t('scorecard.level.basis.criticalAndHighLowest', {
                word,
                level: next.number,
              })
            : t('scorecard.level.basis.criticalAndHigh', here)}
        </p>
      ) : (
        <p>
          {t('scorecard.level.basis.allRated', { count: rated })}
          {!isLowest && ` ${t('scorecard.level.basis.share', here)}`}
        </p>
      )}
      {twoDown && (
        <p>
          {t('scorecard.level.basis.noneCriticalBelow', {
            word,
            level: level.number - 1,
          })}
        </p>
      )}
      {levelBasis === 'all-rated' && next && (
        <p>
          {t('scorecard.level.next', {
            ...shareAtOrAbove(rollup, next.number),
            Word,
            level: next.number,
            name: next.name,
          })}
        </p>
      )}
      {median !== undefined && (
        <p>{t('scorecard.level.median', { word, level: median })}</p>
      )}
    </>
  );
}
