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
  const below = levels.some(({ number }) => number < level.number - 1);
  const names = { word, level: level.number };
  return (
    <>
      <p>
        {levelBasis === 'critical-and-high'
          ? t('scorecard.level.basis.criticalAndHigh', names)
          : t('scorecard.level.basis.allRated', { ...names, count: rated })}
        {below &&
          ` ${t('scorecard.level.basis.noneCriticalBelow', {
            word,
            level: level.number - 1,
          })}`}
      </p>
      {next && (
        <p>
          {levelBasis === 'all-rated'
            ? t('scorecard.level.next', {
                ...shareAtOrAbove(rollup, next.number),
                Word,
                level: next.number,
                name: next.name,
              })
            : t('scorecard.level.median', { word, level: median ?? 0 })}
        </p>
      )}
    </>
  );
}
