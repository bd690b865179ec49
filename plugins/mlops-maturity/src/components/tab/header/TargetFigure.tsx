import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { mlopsMaturityTranslationRef } from '../../../translation';
import { pluralOf } from '../../shared';
import { useMaturity } from '../data/MaturityContext';
import { Figure } from './Figure';

/** The level expected of the subject and the gap to it. */
export function TargetFigure() {
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const { assessment, model, response } = useMaturity();
  const { target } = response;
  if (target === undefined) {
    return (
      <Figure
        label={t('tab.figures.target')}
        value="–"
        note={t('tab.figures.noTarget')}
      />
    );
  }
  const gap = target - assessment.level.number;
  return (
    <Figure
      label={t('tab.figures.target')}
      value={target}
      of={model.levels.find(level => level.number === target)?.name}
      note={
        gap > 0
          ? t('tab.figures.gap', {
              count: gap,
              word: model.words.level,
              words: pluralOf(model.words.level),
            })
          : t('tab.figures.targetReached')
      }
    />
  );
}
