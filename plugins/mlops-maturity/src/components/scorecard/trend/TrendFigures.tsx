import { makeStyles, type Theme } from '@material-ui/core/styles';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type { TrendRollup } from 'backstage-plugin-mlops-maturity-common';
import { mlopsMaturityTranslationRef } from '../../../translation';
import { useLevelWord } from '../parts/useLevelWord';

const useStyles = makeStyles<Theme>(theme => ({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(1.5, 5),
    margin: theme.spacing(0, 0, 2.5),
    fontVariantNumeric: 'tabular-nums',
  },
  label: {
    fontSize: theme.typography.body2.fontSize,
    color: theme.palette.text.secondary,
  },
  value: { margin: 0, fontSize: '1.125rem', fontWeight: 600 },
}));

/** Where the cohort was at the beginning and where it is now, number by number. */
export function TrendFigures(props: { from: TrendRollup; to: TrendRollup }) {
  const { from, to } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const { Word } = useLevelWord();
  const number = (value?: number) =>
    value === undefined ? '–' : t('scorecard.numbers.value', { value });
  const part = ({ atTarget }: TrendRollup) =>
    atTarget.of > 0 ? t('scorecard.numbers.partOf', atTarget) : '–';
  const figures: [label: string, before: string, after: string][] = [
    [Word, number(from.level?.number), number(to.level?.number)],
    [t('scorecard.rollup.median'), number(from.median), number(to.median)],
    [
      t('scorecard.rollup.lowerQuartile'),
      number(from.lowerQuartile),
      number(to.lowerQuartile),
    ],
    [t('scorecard.coverage.atTarget'), part(from), part(to)],
    [t('scorecard.coverage.rated'), number(from.rated), number(to.rated)],
  ];
  return (
    <dl className={classes.root}>
      {figures.map(([label, before, after]) => (
        <div key={label}>
          <dt className={classes.label}>{label}</dt>
          <dd className={classes.value}>
            {before === after
              ? t('scorecard.trend.same', { value: after })
              : t('scorecard.trend.fromTo', { from: before, to: after })}
          </dd>
        </div>
      ))}
    </dl>
  );
}
