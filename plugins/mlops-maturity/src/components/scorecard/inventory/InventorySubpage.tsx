import Paper from '@material-ui/core/Paper';
import Typography from '@material-ui/core/Typography';
import { makeStyles, type Theme } from '@material-ui/core/styles';
import Skeleton from '@material-ui/lab/Skeleton';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { mlopsMaturityTranslationRef } from '../../../translation';
import { FailureState, StatePanel } from '../../shared';
import { Announcer } from '../parts/Announcer';
import { usePendingTitle } from '../parts/usePendingTitle';
import { NoMatches } from '../subjects/NoMatches';
import { Pager } from '../subjects/Pager';
import { InventoryCsvButton } from './InventoryCsvButton';
import { InventoryFiltersBar } from './InventoryFiltersBar';
import { InventorySummary } from './InventorySummary';
import { InventoryTable } from './InventoryTable';
import { useInventory } from './useInventory';

const useStyles = makeStyles<Theme>(theme => ({
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: theme.spacing(1, 2),
    margin: theme.spacing(2.5, 0, 1.5),
  },
  title: { fontWeight: 600, fontSize: '1.0625rem' },
  skeleton: { marginTop: theme.spacing(2.5) },
}));

/** Every ML subject with its tools by phase, what of it is versioned, its last change and its gaps. */
export function InventorySubpage() {
  const classes = useStyles();
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const { rows, query, chosen, choose, table, setTable } = useInventory();
  const { value, error, loading, retry } = rows;
  const pendingTitle = usePendingTitle(error);
  const isNarrowed = Boolean(
    query.tool ?? query.withoutPhase ?? query.unversioned,
  );
  return (
    <>
      <InventoryFiltersBar
        chosen={chosen}
        choose={choose}
        summary={value?.summary}
      />
      {value ? (
        <InventorySummary
          summary={value.summary}
          chosen={chosen}
          choose={choose}
        />
      ) : (
        !error && (
          <Skeleton className={classes.skeleton} variant="rect" height={240} />
        )
      )}
      <div className={classes.head}>
        <Typography component="h2" className={classes.title} aria-live="polite">
          {value
            ? t('inventory.total', { count: value.totalItems })
            : pendingTitle}
        </Typography>
        <InventoryCsvButton query={query} />
      </div>
      <Announcer busy={loading}>
        {error && <FailureState error={error} onRetry={retry} />}
        {(value || !error) && (
          <Paper>
            {value?.totalItems === 0 && isNarrowed && (
              <StatePanel title={t('scorecard.noMatches.title')}>
                {t('scorecard.noMatches.text')}
              </StatePanel>
            )}
            {value?.totalItems === 0 && !isNarrowed && <NoMatches />}
            {value?.totalItems !== 0 && (
              <InventoryTable
                response={value}
                loading={loading}
                limit={table.limit}
              />
            )}
            {value && value.totalItems > 0 && (
              <Pager response={value} table={table} onChange={setTable} />
            )}
          </Paper>
        )}
      </Announcer>
    </>
  );
}
