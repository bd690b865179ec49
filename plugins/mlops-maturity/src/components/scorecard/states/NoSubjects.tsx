import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { CodeSnippet, LinkButton } from '@backstage/core-components';
import { mlopsMaturityTranslationRef } from '../../../translation';
import { StatePanel } from '../../shared';
import { useScorecard } from '../frame/ScorecardContext';

const EXAMPLE = `metadata:
  annotations:
    mlops-maturity.io/practices: code-versioning, unit-tests`;

/** No entity is assessed under this model: says which would be, and the first line to add. */
export function NoSubjects() {
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const { model, link, filters } = useScorecard();
  return (
    <StatePanel
      title={t('scorecard.noSubjects.title', { model: model.title })}
      actions={
        <LinkButton variant="outlined" to={link('data-quality', filters)}>
          {t('scorecard.noSubjects.why')}
        </LinkButton>
      }
    >
      <p>{t('scorecard.noSubjects.text')}</p>
      <CodeSnippet text={EXAMPLE} language="yaml" showCopyCodeButton />
    </StatePanel>
  );
}
