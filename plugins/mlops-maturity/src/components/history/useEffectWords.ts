import { useCallback } from 'react';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type { SubjectLevelChange } from 'backstage-plugin-mlops-maturity-common';
import { mlopsMaturityTranslationRef } from '../../translation';
import { changeEffect } from './changeEffect';

/** "Rose from stage 2 to 3, Defined": what a change did, in a sentence without its full stop. */
export function useEffectWords(
  word: string,
): (change: Pick<SubjectLevelChange, 'from' | 'to'> | undefined) => string {
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  return useCallback(
    change => {
      const effect = changeEffect(change);
      const { from, to } = change ?? {};
      if (effect === 'confirmedUp' || effect === 'confirmedDown') {
        return t(`history.effect.${effect}`, {
          word,
          from: String(from?.confirmedLevel.number),
          to: String(to?.confirmedLevel.number),
        });
      }
      return t(`history.effect.${effect}`, {
        word,
        from: String(from?.level.number),
        to: String(to?.level.number),
        name: to?.level.name ?? '',
      });
    },
    [t, word],
  );
}
