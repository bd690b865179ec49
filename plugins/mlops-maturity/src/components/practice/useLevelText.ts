import { useCallback } from 'react';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { mlopsMaturityTranslationRef } from '../../translation';
import { capitalize } from '../shared';

/** A level at which a practice is asked for, with what it takes to name it in the model's own words. */
export interface PlacedLevel {
  leaf: 'ladder' | 'points';
  word: string;
  level: { number: number; name: string };
}

/** Names levels: "Stage 3, Defined"; where tests earn points, how the test is done. */
export function useLevelText(): (placed: PlacedLevel) => string {
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  return useCallback(
    ({ leaf, word, level }: PlacedLevel) => {
      if (leaf === 'points') {
        return t(level.number === 1 ? 'practice.byHand' : 'practice.automated');
      }
      return t('practice.level', {
        Word: capitalize(word),
        level: String(level.number),
        name: level.name,
      });
    },
    [t],
  );
}
