import { useCallback } from 'react';
import { useSearchParams } from 'react-router-dom';
import FormControlLabel from '@material-ui/core/FormControlLabel';
import MenuItem from '@material-ui/core/MenuItem';
import Switch from '@material-ui/core/Switch';
import TextField from '@material-ui/core/TextField';
import Typography from '@material-ui/core/Typography';
import { makeStyles, type Theme } from '@material-ui/core/styles';
import Skeleton from '@material-ui/lab/Skeleton';
import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import {
  ROLLUP_KINDS,
  type RollupKind,
  type RollupsResponse,
} from 'backstage-plugin-mlops-maturity-common';
import { mlopsMaturityApiRef } from '../../../api';
import { mlopsMaturityTranslationRef } from '../../../translation';
import { FailureState } from '../../shared';
import { useLoaded } from '../../shared/useLoaded';
import { useScorecard } from '../frame/ScorecardContext';
import { Announcer } from '../parts/Announcer';
import { Panel } from '../parts/Panel';
import { WithScorecard } from '../states/WithScorecard';
import { subjectsToGo } from '../teams/subjectsToGo';
import { breakdownRows } from './breakdownRows';
import { BreakdownTable } from './BreakdownTable';
import { readBreakdown, writeBreakdown, type Breakdown } from './breakdownUrl';

const useStyles = makeStyles<Theme>(theme => ({
  controls: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(1, 3),
    marginBottom: theme.spacing(2),
    '@media print': { display: 'none' },
  },
}));

function useTitle(
  response: RollupsResponse | undefined,
  breakdown: Breakdown,
): string {
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  if (!response) {
    return t('shared.loading');
  }
  const rows = breakdownRows(response, breakdown);
  // What stands over all others has the most of everything.
  const [first] = rows
    .filter(({ member }) => rows.length === 1 || !isAbove(member, response))
    .sort((a, b) => subjectsToGo(b.rollup) - subjectsToGo(a.rollup));
  return first && subjectsToGo(first.rollup) > 0
    ? t('scorecard.breakdown.title', {
        name: first.name,
        count: subjectsToGo(first.rollup),
      })
    : t('scorecard.breakdown.titleNone');
}

function isAbove(member: string, { items }: RollupsResponse): boolean {
  return items.some(({ parent, own }) => parent === member && own.assessed > 0);
}

/** The organisation by group, system, domain, lifecycle, criticality or type. */
export function BreakdownSubpage() {
  return (
    <WithScorecard skeleton={<Skeleton variant="rect" height={480} />}>
      {() => <LoadedBreakdown />}
    </WithScorecard>
  );
}

function LoadedBreakdown() {
  const classes = useStyles();
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const api = useApi(mlopsMaturityApiRef);
  const { model, filters } = useScorecard();
  const [params, setParams] = useSearchParams();
  const breakdown = readBreakdown(params);
  const { by, own } = breakdown;
  const choose = (change: Partial<Breakdown>) =>
    setParams(current =>
      writeBreakdown({ ...readBreakdown(current), ...change }, current),
    );
  const { value, error, loading, retry } = useLoaded(
    useCallback(
      () => api.getRollups({ model: model.id, by }),
      [api, model.id, by],
    ),
    model.id,
  );
  const title = useTitle(value, breakdown);
  const narrowed = filters.group !== undefined || filters.noKnownOwner;
  return (
    <Panel title={title} subtitle={t('scorecard.breakdown.subtitle')}>
      <div className={classes.controls}>
        <TextField
          select
          size="small"
          variant="outlined"
          id="mlops-maturity-breakdown"
          label={t('scorecard.breakdown.label')}
          value={by}
          onChange={({ target }) =>
            choose({ by: target.value as RollupKind, own: false })
          }
          style={{ minWidth: 160 }}
        >
          {ROLLUP_KINDS.map(kind => (
            <MenuItem key={kind} value={kind}>
              {t(`scorecard.breakdown.by.${kind}`)}
            </MenuItem>
          ))}
        </TextField>
        {(by === 'group' || by === 'domain') && (
          <FormControlLabel
            control={
              <Switch
                size="small"
                color="primary"
                checked={own}
                onChange={(_, checked) => choose({ own: checked })}
              />
            }
            label={
              <Typography variant="body2">
                {t('scorecard.breakdown.own')}
              </Typography>
            }
          />
        )}
        {narrowed && (
          <Typography variant="body2" color="textSecondary">
            {t('scorecard.breakdown.whole')}
          </Typography>
        )}
      </div>
      <Announcer busy={loading}>
        {error && <FailureState error={error} onRetry={retry} />}
        {!value && !error && <Skeleton variant="rect" height={400} />}
        {value && (
          <BreakdownTable
            response={value}
            breakdown={breakdown}
            label={t(`scorecard.breakdown.by.${value.by}`)}
          />
        )}
      </Announcer>
    </Panel>
  );
}
