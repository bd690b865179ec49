import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { mlopsMaturityTranslationRef } from '../../../translation';
import { useMaturity } from '../data/MaturityContext';

/** The sources that were read, those that could not tell, and the model that judged. */
export function SourcesRead() {
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const { assessment } = useMaturity();
  const { sources, unavailable, model } = assessment;
  return (
    <>
      <div>{t('tab.evidence.sources', { sources: sources.join(', ') })}</div>
      {unavailable.map(({ source, practice, reason }) => (
        <div key={`${source} ${practice}`}>
          {t('tab.evidence.unavailable', { source, reason })}
        </div>
      ))}
      <div>
        {t('tab.evidence.model', {
          title: model.title,
          version: model.version,
        })}
      </div>
    </>
  );
}
