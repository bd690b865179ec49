import FormControlLabel from '@material-ui/core/FormControlLabel';
import Switch from '@material-ui/core/Switch';
import Typography from '@material-ui/core/Typography';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { mlopsMaturityTranslationRef } from '../../../translation';
import { useScorecard } from '../frame/ScorecardContext';

/** Whether a team counts without those below it; offered where that makes a difference. */
export function OwnOnlySwitch() {
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const { filters, setFilters, scorecard } = useScorecard();
  const team = scorecard.value?.groups.find(
    ({ group }) => group === filters.group,
  );
  const differs = !!team && team.children.length > 0 && team.own.assessed > 0;
  if (!filters.group || !(differs || filters.ownOnly)) {
    return null;
  }
  return (
    <FormControlLabel
      control={
        <Switch
          size="small"
          color="primary"
          checked={filters.ownOnly}
          onChange={(_, ownOnly) => setFilters({ ownOnly })}
        />
      }
      label={
        <Typography variant="body2">{t('scorecard.filter.ownOnly')}</Typography>
      }
    />
  );
}
