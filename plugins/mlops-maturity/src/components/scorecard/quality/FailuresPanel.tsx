import { useCallback } from 'react';
import Grid from '@material-ui/core/Grid';
import Typography from '@material-ui/core/Typography';
import { makeStyles, type Theme } from '@material-ui/core/styles';
import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { mlopsMaturityApiRef } from '../../../api';
import { mlopsMaturityTranslationRef } from '../../../translation';
import { Prose, RelativeTime } from '../../shared';
import { useLoaded } from '../data/useLoaded';
import { Panel } from '../parts/Panel';
import { SubjectLink } from '../subjects/SubjectLink';

const useStyles = makeStyles<Theme>(theme => ({
  list: { margin: 0, paddingLeft: theme.spacing(2.5) },
  item: { marginBottom: theme.spacing(1), overflowWrap: 'anywhere' },
}));

/** What keeps the assessing itself from doing its work; nothing where it does. */
export function FailuresPanel() {
  const classes = useStyles();
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const api = useApi(mlopsMaturityApiRef);
  const { value } = useLoaded(useCallback(() => api.getHealth(), [api]));
  const { problems = [], failures = [] } = value ?? {};
  if (problems.length === 0 && failures.length === 0) {
    return null;
  }
  return (
    <Grid item xs={12}>
      <Panel
        title={t('scorecard.quality.failures.title', {
          count: failures.length,
        })}
      >
        <ul className={classes.list}>
          {problems.map(problem => (
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
