import TextField from '@material-ui/core/TextField';
import Autocomplete, {
  createFilterOptions,
} from '@material-ui/lab/Autocomplete';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { mlopsMaturityTranslationRef } from '../../../translation';
import { useScorecard } from '../frame/ScorecardContext';
import { shortRef } from './teamOptions';

const OPTIONS_AT_ONCE = 50;

const filterOptions = createFilterOptions<string>({ limit: OPTIONS_AT_ONCE });

/** The subjects of one system. */
export function SystemFilter() {
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const { filters, setFilters, facets } = useScorecard();
  const { systems } = facets;
  const { system } = filters;
  return (
    <Autocomplete<string>
      size="small"
      id="mlops-maturity-system"
      style={{ width: 220, maxWidth: '100%' }}
      options={
        system && !systems.includes(system) ? [system, ...systems] : systems
      }
      value={system ?? null}
      filterOptions={filterOptions}
      getOptionLabel={shortRef}
      onChange={(_, ref) => setFilters({ system: ref ?? undefined })}
      renderInput={params => (
        <TextField
          {...params}
          variant="outlined"
          label={t('scorecard.filter.system')}
        />
      )}
    />
  );
}
