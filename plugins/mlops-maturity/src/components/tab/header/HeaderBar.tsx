import Button from '@material-ui/core/Button';
import RefreshIcon from '@material-ui/icons/Refresh';
import Typography from '@material-ui/core/Typography';
import { makeStyles, type Theme } from '@material-ui/core/styles';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { mlopsMaturityTranslationRef } from '../../../translation';
import { RelativeTime } from '../../shared';
import { useMaturity } from '../data/MaturityContext';
import { ModelSwitcher } from './ModelSwitcher';
import { ReportMenu } from './ReportMenu';
import type { Reassessment } from './useReassessment';

const useStyles = makeStyles<Theme>(theme => ({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(1, 2),
    padding: theme.spacing(1.5, 3),
  },
  space: { flex: 1 },
}));

/** Which model this is, how old the result is, and the button that reads it anew. */
export function HeaderBar({ reassessment }: { reassessment: Reassessment }) {
  const classes = useStyles();
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const { response } = useMaturity();
  return (
    <div className={classes.root}>
      <ModelSwitcher />
      <div className={classes.space} />
      <Typography variant="body2" color="textSecondary" component="div">
        {/* Read out when work begins, but not with every minute that the result grows older. */}
        <span role="status">
          {reassessment.running && t('tab.header.reassessProgress')}
        </span>
        {!reassessment.running && (
          <>
            {t('tab.header.assessed')}{' '}
            <RelativeTime value={response.assessedAt} />
          </>
        )}
      </Typography>
      <ReportMenu />
      <Button
        size="small"
        variant="outlined"
        color="primary"
        startIcon={<RefreshIcon />}
        disabled={reassessment.running}
        onClick={reassessment.start}
      >
        {t(
          reassessment.running
            ? 'tab.header.reassessing'
            : 'tab.header.reassess',
        )}
      </Button>
    </div>
  );
}
