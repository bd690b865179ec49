import Typography from '@material-ui/core/Typography';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { Link } from '@backstage/core-components';
import { mlopsMaturityTranslationRef } from '../../../translation';
import { narrows } from '../filters/narrows';
import { useScorecard } from '../frame/ScorecardContext';

/** Says that filters are set which narrow the lists but not these numbers. */
export function NarrowingNote() {
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const { filters, link } = useScorecard();
  return narrows(filters) ? (
    <Typography variant="body2" color="textSecondary">
      {t('scorecard.narrowing.text')}{' '}
      <Link to={link('subjects', filters)}>
        {t('scorecard.narrowing.link')}
      </Link>
    </Typography>
  ) : null;
}
