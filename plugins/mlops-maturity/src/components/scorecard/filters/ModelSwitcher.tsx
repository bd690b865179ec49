import MenuItem from '@material-ui/core/MenuItem';
import TextField from '@material-ui/core/TextField';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { mlopsMaturityTranslationRef } from '../../../translation';
import { useScorecard } from '../frame/ScorecardContext';

/** Which model everything is seen under. Levels are a model's own, so they are let go with it. */
export function ModelSwitcher() {
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const { models, model, setFilters } = useScorecard();
  return (
    <TextField
      select
      size="small"
      variant="outlined"
      label={t('scorecard.filter.model')}
      id="mlops-maturity-model"
      value={model.id}
      onChange={({ target }) => setFilters({ model: target.value, level: [] })}
      style={{ minWidth: 220 }}
    >
      {models.map(({ id, title }) => (
        <MenuItem key={id} value={id}>
          {title}
        </MenuItem>
      ))}
    </TextField>
  );
}
