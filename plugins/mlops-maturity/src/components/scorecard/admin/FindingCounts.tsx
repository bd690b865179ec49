import Typography from '@material-ui/core/Typography';
import { makeStyles, type Theme } from '@material-ui/core/styles';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { Link } from '@backstage/core-components';
import { FINDING_KINDS } from 'backstage-plugin-mlops-maturity-common';
import { mlopsMaturityTranslationRef } from '../../../translation';
import { useScorecard } from '../frame/ScorecardContext';
import { scopeFilters } from '../filters/scopeOf';

const useStyles = makeStyles<Theme>(theme => ({
  title: { fontWeight: 600, marginBottom: theme.spacing(1) },
  list: {
    margin: 0,
    padding: 0,
    listStyle: 'none',
    columnWidth: 220,
    columnGap: theme.spacing(3),
    '& > li': {
      display: 'flex',
      justifyContent: 'space-between',
      gap: theme.spacing(2),
      breakInside: 'avoid',
      padding: theme.spacing(0.25, 0),
      fontVariantNumeric: 'tabular-nums',
    },
  },
}));

/** How many findings there are of each kind, the most frequent first. */
export function FindingCounts({ byKind }: { byKind: Record<string, number> }) {
  const classes = useStyles();
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const { link, filters } = useScorecard();
  const kinds = FINDING_KINDS.filter(kind => byKind[kind] > 0).sort(
    (a, b) => byKind[b] - byKind[a],
  );
  return (
    <div>
      <Typography variant="body2" className={classes.title}>
        <Link to={link('data-quality', scopeFilters(filters))}>
          {t('scorecard.admin.health.findings')}
        </Link>
      </Typography>
      {kinds.length === 0 ? (
        <Typography variant="body2">
          {t('scorecard.admin.health.noFindings')}
        </Typography>
      ) : (
        <ul className={classes.list}>
          {kinds.map(kind => (
            <li key={kind}>
              <span>{t(`scorecard.finding.${kind}`)}</span>
              <span>
                {t('scorecard.numbers.value', { value: byKind[kind] })}
              </span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
