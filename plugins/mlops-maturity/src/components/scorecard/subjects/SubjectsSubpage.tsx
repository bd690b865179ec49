import Paper from '@material-ui/core/Paper';
import Typography from '@material-ui/core/Typography';
import { makeStyles, type Theme } from '@material-ui/core/styles';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { mlopsMaturityTranslationRef } from '../../../translation';
import { FailureState } from '../../shared';
import { SubjectFilters } from '../filters/SubjectFilters';
import { Announcer } from '../parts/Announcer';
import { usePendingTitle } from '../parts/usePendingTitle';
import { CsvButton } from './CsvButton';
import { NoMatches } from './NoMatches';
import { Pager } from './Pager';
import { fromFirstRow } from './subjectsTable';
import { SubjectsTable } from './SubjectsTable';
import { useSubjectsTable } from './useSubjectsTable';

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
}));

/** Every subject under the model that the reader may see, filtered, sorted and paged by the backend. */
export function SubjectsSubpage() {
  const classes = useStyles();
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const { rows, table, setTable } = useSubjectsTable();
  const { value, error, loading, retry } = rows;
  const pendingTitle = usePendingTitle(error);
  return (
    <>
      <SubjectFilters />
      <div className={classes.head}>
        <Typography component="h2" className={classes.title} aria-live="polite">
          {value
            ? t('scorecard.subjects.total', { count: value.totalItems })
            : pendingTitle}
        </Typography>
        <CsvButton orderBy={table.orderBy} />
      </div>
      <Announcer busy={loading}>
        {error && <FailureState error={error} onRetry={retry} />}
        {(value || !error) && (
          <Paper>
            {value?.totalItems === 0 ? (
              <NoMatches />
            ) : (
              <SubjectsTable
                response={value}
                loading={loading}
                limit={table.limit}
                orderBy={table.orderBy}
                onOrder={orderBy =>
                  setTable({ ...fromFirstRow(table), orderBy })
                }
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
