import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { mlopsMaturityTranslationRef } from '../../../translation';
import { useMaturity } from '../data/MaturityContext';
import { RequirementLink } from '../RequirementLink';

/** The ways to the requirements that a finding touches; of some models it may touch none. */
export function FindingPractices({
  practices,
}: {
  practices: readonly string[];
}) {
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const { requirements } = useMaturity();
  const touched = practices.filter(practice => requirements.has(practice));
  return touched.length > 0 ? (
    <>
      {t('tab.evidence.touches')}{' '}
      {touched.map((practice, i) => (
        <span key={practice}>
          {i > 0 && ', '}
          <RequirementLink practice={practice} />
        </span>
      ))}
    </>
  ) : null;
}
