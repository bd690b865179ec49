import Button from '@material-ui/core/Button';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { mlopsMaturityTranslationRef } from '../../../translation';
import { StatePanel } from '../../shared';
import { NO_FILTERS } from '../filters/ScorecardFilters';
import { filtersSearch } from '../filters/filtersUrl';
import { useScorecard } from '../frame/ScorecardContext';
import { NoSubjects } from '../states/NoSubjects';

/** No subject matches the filters; or there is none at all. */
export function NoMatches() {
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const { filters, setFilters } = useScorecard();
  const cleared = { ...NO_FILTERS, model: filters.model };
  if (filtersSearch(filters) === filtersSearch(cleared)) {
    return <NoSubjects />;
  }
  return (
    <StatePanel
      title={t('scorecard.noMatches.title')}
      actions={
        <Button
          variant="outlined"
          color="primary"
          onClick={() => setFilters(cleared)}
        >
          {t('scorecard.filter.clear')}
        </Button>
      }
    >
      {t('scorecard.noMatches.text')}
    </StatePanel>
  );
}
