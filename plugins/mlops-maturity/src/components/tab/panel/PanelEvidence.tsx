import Typography from '@material-ui/core/Typography';
import { makeStyles, type Theme } from '@material-ui/core/styles';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type { RequirementResult } from 'backstage-plugin-mlops-maturity-common';
import { mlopsMaturityTranslationRef } from '../../../translation';
import { PanelPart } from './PanelPart';
import { ClaimCard } from './ClaimCard';

const useStyles = makeStyles<Theme>(theme => ({
  list: {
    display: 'flex',
    flexDirection: 'column',
    gap: theme.spacing(1),
    listStyle: 'none',
    margin: 0,
    padding: 0,
  },
}));

/** Every claim that was found about a requirement, as it was written and as it was judged. */
export function PanelEvidence({
  requirement,
}: {
  requirement: RequirementResult;
}) {
  const classes = useStyles();
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const { claims } = requirement;
  return (
    <PanelPart title={t('tab.panel.evidence')}>
      {claims.length === 0 ? (
        <Typography variant="body2" color="textSecondary">
          {t('tab.panel.noEvidence')}
        </Typography>
      ) : (
        <ul className={classes.list}>
          {claims.map((claim, i) => (
            // Claims have no identity of their own, and their order never changes within an assessment.
            // eslint-disable-next-line react/no-array-index-key
            <li key={i}>
              <ClaimCard claim={claim} />
            </li>
          ))}
        </ul>
      )}
    </PanelPart>
  );
}
