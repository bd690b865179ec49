import type { ReactNode } from 'react';
import MenuItem from '@material-ui/core/MenuItem';
import TextField from '@material-ui/core/TextField';
import { makeStyles, type Theme } from '@material-ui/core/styles';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { mlopsMaturityTranslationRef } from '../../../translation';
import { FilterBar } from '../filters/FilterBar';
import { MetadataFilters } from '../filters/MetadataFilters';
import { PERIODS, USUAL_DAYS } from '../filters/ScorecardFilters';
import { SystemFilter } from '../filters/SystemFilter';
import { useScorecard } from '../frame/ScorecardContext';

const useStyles = makeStyles<Theme>(theme => ({
  root: { marginBottom: theme.spacing(3) },
}));

/** Whose past, and how far back. */
export function PastFilters(props: { children?: ReactNode }) {
  const classes = useStyles();
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const { filters, setFilters } = useScorecard();
  const { system, domain, lifecycle, criticality, type } = filters;
  const narrowed =
    system !== undefined ||
    domain !== undefined ||
    lifecycle.length + criticality.length + type.length > 0;
  return (
    <FilterBar
      className={classes.root}
      onClear={
        narrowed
          ? () =>
              setFilters({
                system: undefined,
                domain: undefined,
                lifecycle: [],
                criticality: [],
                type: [],
              })
          : undefined
      }
    >
      <TextField
        select
        size="small"
        variant="outlined"
        id="mlops-maturity-period"
        label={t('scorecard.past.period')}
        value={filters.days ?? USUAL_DAYS}
        onChange={({ target }) => setFilters({ days: Number(target.value) })}
        style={{ minWidth: 120 }}
      >
        {PERIODS.map(days => (
          <MenuItem key={days} value={days}>
            {t('scorecard.past.days', { count: days })}
          </MenuItem>
        ))}
      </TextField>
      <SystemFilter />
      <MetadataFilters />
      {props.children}
    </FilterBar>
  );
}
