import { useCallback, useState } from 'react';
import Button from '@material-ui/core/Button';
import LinearProgress from '@material-ui/core/LinearProgress';
import Typography from '@material-ui/core/Typography';
import { makeStyles, type Theme } from '@material-ui/core/styles';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { mlopsMaturityTranslationRef } from '../../../../translation';
import { useEvery } from '../../../shared/useEvery';

const SECOND = 1_000;

const useStyles = makeStyles<Theme>(theme => ({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: theme.spacing(1, 2),
    margin: theme.spacing(1, 0),
  },
}));

/** That it is being worked out, and for how long already. */
export function PreviewRunning(props: { since: number; onCancel: () => void }) {
  const { since, onCancel } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const [now, setNow] = useState(since);
  useEvery(
    SECOND,
    useCallback(() => setNow(Date.now()), []),
  );
  return (
    <>
      <LinearProgress aria-label={t('shared.loading')} />
      <div className={classes.root}>
        <Typography variant="body2">
          {t('scorecard.admin.preview.running', {
            seconds: Math.round((now - since) / SECOND),
          })}
        </Typography>
        <Button size="small" onClick={onCancel}>
          {t('scorecard.admin.preview.cancel')}
        </Button>
      </div>
    </>
  );
}
