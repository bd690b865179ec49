import Grid from '@material-ui/core/Grid';
import Typography from '@material-ui/core/Typography';
import { makeStyles, type Theme } from '@material-ui/core/styles';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type { HealthResponse } from 'backstage-plugin-mlops-maturity-common';
import { mlopsMaturityTranslationRef } from '../../../translation';
import { Prose, RelativeTime } from '../../shared';
import { Panel } from '../parts/Panel';
import { SubjectLink } from '../subjects/SubjectLink';

const useStyles = makeStyles<Theme>(theme => ({
  list: { margin: 0, paddingLeft: theme.spacing(2.5) },
  item: { marginBottom: theme.spacing(1), overflowWrap: 'anywhere' },
}));

/** What keeps the assessing itself from doing its work; nothing where it does. */
export function FailuresPanel(
  props: Pick<HealthResponse, 'sweepProblems' | 'failures'>,
) {
  const { sweepProblems, failures } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  if (sweepProblems.length === 0 && failures.length === 0) {
    return null;
  }
  return (
    <Grid item xs={12}>
      <Panel
        title={
          failures.length > 0
            ? t('scorecard.quality.failures.title', { count: failures.length })
            : t('scorecard.quality.failures.sweep')
        }
      >
        <ul className={classes.list}>
          {sweepProblems.map(problem => (
            <li key={problem} className={classes.item}>
              <Prose>{problem}</Prose>
            </li>
          ))}
          {failures.map(({ subject, error, at }) => (
            <li key={subject} className={classes.item}>
              <SubjectLink subject={subject} />
              <Typography variant="body2">
                <Prose>{error}</Prose>
              </Typography>
              <Typography variant="caption" color="textSecondary">
                <RelativeTime value={at} />
              </Typography>
            </li>
          ))}
        </ul>
      </Panel>
    </Grid>
  );
}
