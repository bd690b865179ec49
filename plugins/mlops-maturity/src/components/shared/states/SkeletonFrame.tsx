import type { ReactNode } from 'react';
import { makeStyles, type Theme } from '@material-ui/core/styles';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { mlopsMaturityTranslationRef } from '../../../translation';

const useStyles = makeStyles<Theme>({
  root: {
    '@media (prefers-reduced-motion: reduce)': {
      '& *': { animation: 'none !important' },
    },
  },
});

/** Around the structure of something before its content is there; still where people want no motion. */
export function SkeletonFrame(props: {
  className?: string;
  children: ReactNode;
}) {
  const { className = '', children } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  return (
    <div
      className={`${classes.root} ${className}`}
      role="status"
      aria-busy
      aria-label={t('shared.loading')}
    >
      {children}
    </div>
  );
}
