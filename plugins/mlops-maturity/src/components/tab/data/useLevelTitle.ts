import { useCallback } from 'react';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { mlopsMaturityTranslationRef } from '../../../translation';
import { useMaturity } from './MaturityContext';

/**
 * The title of a level at which requirements stand. Where tests earn points it is no level but a rung: done by hand
 * for half a point, or automated for the whole one.
 */
export function useLevelTitle(): (level: number) => string {
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const { model } = useMaturity();
  return useCallback(
    (level: number) => {
      if (model.leaf === 'points') {
        return t(level === 1 ? 'tab.matrix.byHand' : 'tab.matrix.automated');
      }
      const name = model.levels.find(l => l.number === level)?.name ?? '';
      return `${level} ${name}`;
    },
    [model, t],
  );
}
