import Button from '@material-ui/core/Button';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { mlopsMaturityTranslationRef } from '../../../translation';
import { StatePanel } from '../../shared';
import { useScorecard } from '../frame/ScorecardContext';

/** Nothing is assessed in the part of the organisation that was chosen. */
export function EmptyScope() {
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const { filters, setFilters } = useScorecard();
  return (
    <StatePanel
      title={t('scorecard.emptyScope.title')}
      actions={
        <Button
          variant="outlined"
          color="primary"
          onClick={() =>
            setFilters({
              group: undefined,
              ownOnly: false,
              noKnownOwner: false,
            })
          }
        >
          {t('scorecard.emptyScope.clear')}
        </Button>
      }
    >
      {filters.group
        ? t('scorecard.emptyScope.group', { group: filters.group })
        : t('scorecard.emptyScope.noKnownOwner')}
    </StatePanel>
  );
}
