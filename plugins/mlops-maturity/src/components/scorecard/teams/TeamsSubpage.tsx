import { useState } from 'react';
import MenuItem from '@material-ui/core/MenuItem';
import Paper from '@material-ui/core/Paper';
import TextField from '@material-ui/core/TextField';
import Typography from '@material-ui/core/Typography';
import { makeStyles, type Theme } from '@material-ui/core/styles';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type { ScorecardResponse } from 'backstage-plugin-mlops-maturity-common';
import { mlopsMaturityTranslationRef } from '../../../translation';
import { SearchField } from '../filters/SearchField';
import { WithScorecard } from '../states/WithScorecard';
import { NoTeams } from './NoTeams';
import { TeamsSkeleton } from './TeamsSkeleton';
import { TeamsTable } from './TeamsTable';
import type { TeamOrder } from './teamRows';
import { useTeamRows } from './useTeamRows';

const useStyles = makeStyles<Theme>(theme => ({
  controls: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(1.5, 2),
    marginBottom: theme.spacing(2),
  },
  hint: { flex: '1 1 280px' },
}));

/** The organisation as a tree of teams that opens. */
export function TeamsSubpage() {
  return (
    <WithScorecard skeleton={<TeamsSkeleton />}>
      {scorecard => <Teams scorecard={scorecard} />}
    </WithScorecard>
  );
}

function Teams({ scorecard }: { scorecard: ScorecardResponse }) {
  const classes = useStyles();
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const [search, setSearch] = useState('');
  const [order, setOrder] = useState<TeamOrder>('to-go');
  const tree = useTeamRows({ groups: scorecard.groups, order, search });
  return (
    <>
      <div className={classes.controls}>
        <SearchField
          label={t('scorecard.teams.search')}
          value={search}
          onChange={setSearch}
        />
        <TextField
          select
          size="small"
          variant="outlined"
          id="mlops-maturity-team-order"
          label={t('scorecard.teams.order.label')}
          value={order}
          onChange={({ target }) => setOrder(target.value as TeamOrder)}
        >
          <MenuItem value="to-go">{t('scorecard.teams.order.toGo')}</MenuItem>
          <MenuItem value="name">{t('scorecard.teams.order.name')}</MenuItem>
        </TextField>
        <Typography
          variant="body2"
          color="textSecondary"
          className={classes.hint}
        >
          {t('scorecard.teams.hint')}
        </Typography>
      </div>
      <Paper>
        {tree.rows.length === 0 && !scorecard.noKnownOwner ? (
          <NoTeams search={search} onClear={() => setSearch('')} />
        ) : (
          <TeamsTable
            tree={tree}
            noKnownOwner={search ? undefined : scorecard.noKnownOwner}
          />
        )}
      </Paper>
    </>
  );
}
