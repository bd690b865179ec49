import { makeStyles, type Theme } from '@material-ui/core/styles';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type { Gap } from 'backstage-plugin-mlops-maturity-common';
import { mlopsMaturityTranslationRef } from '../../../translation';
import { numberText } from '../numberText';

const useStyles = makeStyles<Theme>(theme => ({
  root: {
    display: 'grid',
    gridTemplateColumns: 'max-content minmax(0, 1fr)',
    gap: theme.spacing(0.5, 2),
    margin: 0,
    ...theme.typography.body2,
    [theme.breakpoints.down('xs')]: {
      gridTemplateColumns: 'minmax(0, 1fr)',
    },
  },
  term: { fontWeight: 700 },
  formula: { margin: 0, fontVariantNumeric: 'tabular-nums' },
  words: { color: theme.palette.text.secondary },
}));

/** How a gap's figures come about, term by term. */
export function GapTerms({ gap, of }: { gap: Gap; of: number }) {
  const classes = useStyles();
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const { importanceTerms: i, urgencyTerms: u, wsjf } = gap;
  const n = numberText;
  const rows = [
    {
      term: t('plan.gaps.importance'),
      formula: `${n(i.weight)} × ${n(i.tier)} × ${n(i.unlock)} × ${n(
        i.link,
      )} = ${n(i.product)}`,
      words: t('plan.terms.importance', {
        value: n(gap.importance),
        count: of,
      }),
    },
    {
      term: t('plan.gaps.urgency'),
      formula: `max(${n(u.deadline)}, ${n(u.expiry)}, ${n(u.incident)}, ${n(
        u.dependents,
      )}) = ${n(gap.urgency)}`,
      words: t('plan.terms.urgency'),
    },
    {
      term: t('plan.gaps.worth'),
      formula: `(3 × ${n(wsjf.impact)} + 2 × ${n(wsjf.urgency)} + 2 × ${n(
        wsjf.enablement,
      )}) / ${wsjf.size} = ${n(wsjf.value)}`,
      words: t('plan.terms.worth'),
    },
  ];
  return (
    <dl className={classes.root}>
      {rows.map(({ term, formula, words }) => [
        <dt key={term} className={classes.term}>
          {term}
        </dt>,
        <dd key={`${term} formula`} className={classes.formula}>
          {formula}
          <div className={classes.words}>{words}</div>
        </dd>,
      ])}
    </dl>
  );
}
