import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { mlopsMaturityTranslationRef } from '../../../translation';
import { useMaturity } from '../data/MaturityContext';
import type { PlannedValueReading } from '../data/readPlannedValue';

/** What to tell somebody who is typing a value; nothing where there is nothing to read yet. */
export function useReadingMessage(
  practice: string,
  reading: PlannedValueReading,
): string | undefined {
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const { model, requirements } = useMaturity();
  if (reading.state === 'empty') {
    return undefined;
  }
  if (reading.state === 'unreadable') {
    return reading.message;
  }
  if (reading.said === 'no') {
    return t('tab.value.no');
  }
  const requirement = requirements.get(practice);
  const counts =
    reading.suffices || !requirement
      ? t(`tab.value.counts.${reading.said}`)
      : t('tab.value.tooWeak', {
          word: model.words.level,
          level: String(requirement.level),
        });
  return reading.warning ? `${reading.warning} ${counts}` : counts;
}
