import Button from '@material-ui/core/Button';
import LockOutlined from '@material-ui/icons/LockOutlined';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { LinkButton } from '@backstage/core-components';
import { mlopsMaturityOrganizationReadPermission } from 'backstage-plugin-mlops-maturity-common';
import { mlopsMaturityTranslationRef } from '../../../translation';
import { StatePanel } from '../../shared';
import { useScorecard } from '../frame/ScorecardContext';

/** The numbers of the organisation are not for this reader; the list of what they may see still is. */
export function DeniedOrganization() {
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const { link, filters, scorecard } = useScorecard();
  return (
    <StatePanel
      role="alert"
      mark={<LockOutlined fontSize="large" />}
      title={t('scorecard.denied.title')}
      actions={
        <>
          <LinkButton
            color="primary"
            variant="contained"
            to={link('subjects', filters)}
          >
            {t('scorecard.denied.subjects')}
          </LinkButton>
          <Button variant="outlined" onClick={scorecard.retry}>
            {t('shared.state.retry')}
          </Button>
        </>
      }
    >
      {t('scorecard.denied.text', {
        permission: mlopsMaturityOrganizationReadPermission.name,
      })}
    </StatePanel>
  );
}
