import { useTheme } from '@material-ui/core/styles';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { Link } from '@backstage/core-components';
import { mlopsMaturityTranslationRef } from '../../../translation';
import { scopeFilters } from '../filters/scopeOf';
import { useScorecard } from '../frame/ScorecardContext';
import { VisuallyHidden } from '../../shared/VisuallyHidden';
import { levelFill, unratedFill } from '../parts/levelFill';
import { useBarLabel } from './useBarLabel';
import type { DistributionBar } from './distributionBars';
import { useBarStyles } from './useBarStyles';

/** One bar: what is known well enough solid, what is provisional hatched, the unrated dashed. */
export function DistributionBarLink(props: {
  bar: DistributionBar;
  position: number;
  of: number;
}) {
  const { bar, position, of } = props;
  const { level, subjects, provisional, share, provisionalShare } = bar;
  const classes = useBarStyles();
  const theme = useTheme();
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const { link, filters } = useScorecard();
  const label = useBarLabel(bar);
  const solid = level ? levelFill(theme, { position, of }) : unratedFill(theme);
  const hatched = levelFill(theme, { position, of, provisional: true });
  return (
    <Link
      className={classes.bar}
      underline="none"
      to={link('subjects', {
        ...scopeFilters(filters),
        level: level ? [level.number] : [],
        rating: level ? 'rated' : 'unrated',
      })}
    >
      <VisuallyHidden>{label}</VisuallyHidden>
      <span className={classes.room} aria-hidden>
        <span className={classes.count}>
          {t('scorecard.numbers.value', { value: subjects })}
        </span>
        <span className={classes.body} style={{ ['--share' as string]: share }}>
          {provisional > 0 && (
            <span
              className={classes.part}
              style={{ ...hatched, flexGrow: provisionalShare }}
            />
          )}
          {subjects > provisional && (
            <span
              className={classes.part}
              style={{ ...solid, flexGrow: 1 - provisionalShare }}
            />
          )}
        </span>
      </span>
      <span className={classes.name} aria-hidden>
        {level && <span className={classes.number}>{level.number}</span>}
        <span>{level?.name ?? t('scorecard.distribution.unrated')}</span>
      </span>
    </Link>
  );
}
