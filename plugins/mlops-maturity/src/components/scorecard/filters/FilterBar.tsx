import type { ReactNode } from 'react';
import Button from '@material-ui/core/Button';
import { makeStyles, type Theme } from '@material-ui/core/styles';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import clsx from 'clsx';
import { mlopsMaturityTranslationRef } from '../../../translation';

const useStyles = makeStyles<Theme>(theme => ({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(1),
    '@media print': { display: 'none' },
  },
}));

/** Filters in a row, and a way back where they narrow anything. */
export function FilterBar(props: {
  children: ReactNode;
  /** Takes all of them away; absent where none is set. */
  onClear?: () => void;
  className?: string;
}) {
  const { children, onClear, className } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  return (
    <div
      className={clsx(classes.root, className)}
      role="group"
      aria-label={t('scorecard.filter.label')}
    >
      {children}
      {onClear && (
        <Button
          size="small"
          style={{ textTransform: 'none' }}
          onClick={onClear}
        >
          {t('scorecard.filter.clear')}
        </Button>
      )}
    </div>
  );
}
