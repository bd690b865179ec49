import { makeStyles, type Theme } from '@material-ui/core/styles';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { Link } from '@backstage/core-components';
import { mlopsMaturityTranslationRef } from '../../../translation';
import { ShareLine } from '../parts/ShareLine';

const useStyles = makeStyles<Theme>(theme => ({
  root: { minWidth: 0 },
  label: {
    fontSize: theme.typography.body2.fontSize,
    color: theme.palette.text.secondary,
  },
  value: {
    margin: 0,
    fontSize: '1.25rem',
    fontWeight: 600,
    lineHeight: 1.4,
    fontVariantNumeric: 'tabular-nums',
  },
  of: { fontSize: '1rem', fontWeight: 400 },
  note: {
    margin: theme.spacing(0.75, 0, 0),
    fontSize: theme.typography.body2.fontSize,
    lineHeight: 1.4,
    color: theme.palette.text.secondary,
  },
}));

export interface FigureProps {
  label: string;
  value: number;
  /** Its denominator, where it is part of something. */
  of?: number;
  note?: string;
  /** The list of what is counted. */
  to?: string;
}

/** A number with its name, its denominator and a way to what it counts. */
export function Figure({ label, value, of, note, to }: FigureProps) {
  const classes = useStyles();
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const number = (
    <>
      {t('scorecard.numbers.value', { value })}
      {of !== undefined && (
        <span className={classes.of}>{` ${t('scorecard.numbers.of', {
          of,
        })}`}</span>
      )}
    </>
  );
  return (
    <div className={classes.root}>
      <dt className={classes.label}>{label}</dt>
      <dd className={classes.value}>
        {to && value > 0 ? <Link to={to}>{number}</Link> : number}
      </dd>
      {of !== undefined && <ShareLine value={value} of={of} />}
      {note && <dd className={classes.note}>{note}</dd>}
    </div>
  );
}
