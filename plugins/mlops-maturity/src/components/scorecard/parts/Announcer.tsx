import type { ReactNode } from 'react';
import LinearProgress from '@material-ui/core/LinearProgress';
import { makeStyles } from '@material-ui/core/styles';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { mlopsMaturityTranslationRef } from '../../../translation';

const useStyles = makeStyles({
  root: { position: 'relative', minWidth: 0 },
  line: {
    position: 'absolute',
    top: -8,
    left: 0,
    right: 0,
    height: 2,
    '@media (prefers-reduced-motion: reduce)': {
      '& *': { animation: 'none !important' },
    },
  },
});

/** What is loading anew stays where it is, with a line above it, and says so to those who do not see the line. */
export function Announcer(props: { busy: boolean; children: ReactNode }) {
  const { busy, children } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  return (
    <div className={classes.root} aria-busy={busy}>
      {busy && (
        <LinearProgress
          className={classes.line}
          aria-label={t('shared.loading')}
        />
      )}
      {children}
    </div>
  );
}
