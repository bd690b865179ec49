import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type { Rollup } from 'backstage-plugin-mlops-maturity-common';
import { mlopsMaturityTranslationRef } from '../../../translation';
import { capitalize } from '../../shared';
import { useLevelWord } from './useLevelWord';

type DistributionInWords = {
  distribution: Pick<Rollup['distribution'][0], 'level' | 'subjects'>[];
  unrated: number;
};

/** "Stage 1: 3, stage 2: 8, unrated: 1": a distribution in words. */
export function useDistributionWords(
  { distribution, unrated }: DistributionInWords,
  ofModel?: string,
): string {
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const shown = useLevelWord();
  const word = ofModel ?? shown.word;
  const Word = capitalize(word);
  const levels = distribution
    .filter(({ subjects }) => subjects > 0)
    .map(({ level, subjects }, index) =>
      t('scorecard.distribution.inWords', {
        word: index === 0 ? Word : word,
        level: level.number,
        value: subjects,
      }),
    );
  const rest =
    unrated > 0
      ? [t('scorecard.distribution.unratedInWords', { value: unrated })]
      : [];
  return [...levels, ...rest].join(', ');
}
