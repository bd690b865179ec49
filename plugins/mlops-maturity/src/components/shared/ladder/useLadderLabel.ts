import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { mlopsMaturityTranslationRef } from '../../../translation';
import { capitalize } from '../capitalize';

/**
 * What a ladder shows.
 *
 * @public
 */
export interface LadderReading {
  /** All levels of the model, ascending. */
  levels: { number: number; name: string }[];
  /** The level reached; absent: unrated. */
  level?: number;
  /** The confirmed level; shown where it is lower than the level. */
  confirmed?: number;
  /** The level expected. */
  target?: number;
  /** The model's own word for a level: `stage`. */
  word?: string;
}

/** "Stage 3 of 5, Defined; confirmed 2; target 4": what a ladder says to those who do not see it. */
export function useLadderLabel(reading: LadderReading): string {
  const { levels, level, confirmed, target, word = 'level' } = reading;
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const top = levels[levels.length - 1]?.number ?? 0;
  const parts: string[] = [
    level === undefined
      ? t('shared.ladder.unrated')
      : t('shared.ladder.label', {
          word: capitalize(word),
          level: String(level),
          of: String(top),
          name: levels.find(l => l.number === level)?.name ?? '',
        }),
  ];
  if (confirmed !== undefined && confirmed !== level) {
    parts.push(t('shared.ladder.confirmed', { level: String(confirmed) }));
  }
  if (target !== undefined) {
    parts.push(t('shared.ladder.target', { level: String(target) }));
  }
  return parts.join('; ');
}
