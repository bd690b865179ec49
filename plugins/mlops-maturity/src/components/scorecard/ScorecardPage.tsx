import { Header, Page } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { mlopsMaturityTranslationRef } from '../../translation';
import { ScorecardBody } from './frame/ScorecardBody';

/** The scorecard as a page of the legacy frontend system. */
export function ScorecardPage() {
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  return (
    <Page themeId="tool">
      <Header title={t('scorecard.title')} subtitle={t('scorecard.subtitle')} />
      <ScorecardBody strip />
    </Page>
  );
}
