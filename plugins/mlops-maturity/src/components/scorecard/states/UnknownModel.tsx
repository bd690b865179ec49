import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { LinkButton } from '@backstage/core-components';
import type { ModelSummary } from 'backstage-plugin-mlops-maturity-common';
import { mlopsMaturityTranslationRef } from '../../../translation';
import { StatePanel } from '../../shared';
import type { ScorecardUrl } from '../filters/useScorecardUrl';

/** The URL names a model that is not enabled: says which are. */
export function UnknownModel(props: {
  url: ScorecardUrl;
  models: ModelSummary[];
}) {
  const { url, models } = props;
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const { filters, link } = url;
  return (
    <StatePanel
      role="alert"
      title={t('scorecard.unknownModel.title', { model: filters.model ?? '' })}
      actions={models.map(({ id, title }) => (
        <LinkButton
          key={id}
          variant="outlined"
          to={link('overview', { ...filters, model: id })}
        >
          {title}
        </LinkButton>
      ))}
    >
      {t('scorecard.unknownModel.text')}
    </StatePanel>
  );
}
