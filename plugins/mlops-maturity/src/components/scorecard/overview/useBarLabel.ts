import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { mlopsMaturityTranslationRef } from '../../../translation';
import { useLevelWord } from '../parts/useLevelWord';
import type { DistributionBar } from './distributionBars';

/** "Stage 2, Repeatable: 21 subjects, 4 of them provisional": a bar for those who do not see it. */
export function useBarLabel({
  level,
  subjects,
  provisional,
}: DistributionBar): string {
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const { Word } = useLevelWord();
  const name = level
    ? t('scorecard.distribution.level', {
        Word,
        level: level.number,
        name: level.name,
      })
    : t('scorecard.distribution.unrated');
  const label = t('scorecard.distribution.bar', { name, count: subjects });
  return provisional > 0
    ? `${label}, ${t('scorecard.distribution.provisionalOf', {
        value: provisional,
      })}`
    : label;
}
