import { useMemo } from 'react';
import TextField from '@material-ui/core/TextField';
import Typography from '@material-ui/core/Typography';
import Autocomplete, {
  createFilterOptions,
} from '@material-ui/lab/Autocomplete';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { mlopsMaturityTranslationRef } from '../../../translation';
import { useScorecard } from '../frame/ScorecardContext';
import { OwnOnlySwitch } from './OwnOnlySwitch';
import {
  chosenTeam,
  teamOptions,
  withChosen,
  type TeamOption,
} from './teamOptions';

/** More would only slow typing down: the next letter narrows them. */
const OPTIONS_AT_ONCE = 50;

const filterOptions = createFilterOptions<TeamOption>({
  limit: OPTIONS_AT_ONCE,
  stringify: ({ title, detail }) => `${title} ${detail ?? ''}`,
});

/** Whose subjects: a team with all below it, its own alone, or those without a known owner. */
export function TeamFilter() {
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const { filters, setFilters, scorecard, facets } = useScorecard();
  const { owners } = facets;
  const { groups, noKnownOwner } = scorecard.value ?? {};
  const nobody = t('scorecard.scope.noKnownOwner');
  const options = useMemo(
    () =>
      teamOptions({
        groups,
        owners,
        noKnownOwner: !groups || noKnownOwner ? nobody : undefined,
      }),
    [groups, owners, noKnownOwner, nobody],
  );
  const chosen = chosenTeam(filters, options, nobody);
  return (
    <>
      <Autocomplete<TeamOption, false>
        size="small"
        id="mlops-maturity-team"
        style={{ width: 280, maxWidth: '100%' }}
        options={withChosen(options, chosen)}
        value={chosen}
        filterOptions={filterOptions}
        getOptionLabel={({ title }) => title}
        getOptionSelected={(a, b) => a.ref === b.ref}
        renderOption={({ title, detail }) => (
          <div>
            {title}
            {detail && (
              <Typography
                variant="caption"
                color="textSecondary"
                display="block"
              >
                {detail}
              </Typography>
            )}
          </div>
        )}
        onChange={(_, team) =>
          setFilters({
            group: team?.ref,
            noKnownOwner: team !== null && !team.ref,
            ownOnly: false,
          })
        }
        renderInput={params => (
          <TextField
            {...params}
            variant="outlined"
            label={t('scorecard.filter.team')}
            placeholder={t('scorecard.filter.allTeams')}
            InputLabelProps={{ ...params.InputLabelProps, shrink: true }}
          />
        )}
      />
      <OwnOnlySwitch />
    </>
  );
}
