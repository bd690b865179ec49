import Table from '@material-ui/core/Table';
import TableBody from '@material-ui/core/TableBody';
import { makeStyles, type Theme } from '@material-ui/core/styles';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type { SubjectsResponse } from 'backstage-plugin-mlops-maturity-common';
import { mlopsMaturityTranslationRef } from '../../../translation';
import { TableFrame } from '../../shared/TableFrame';
import { SubjectsHead } from './SubjectsHead';
import type { SubjectsOrder } from './subjectsTable';
import { SubjectTableRow } from './SubjectTableRow';
import { SubjectSkeletonRows } from './SubjectSkeletonRows';

const useStyles = makeStyles<Theme>(theme => ({
  table: {
    '& th, & td': { padding: theme.spacing(1.25, 1.25) },
    '& thead th': { whiteSpace: 'nowrap' },
  },
  stale: { opacity: 0.55 },
}));

/** The rows of a page; those of the last one stay, paler, while the next is fetched. */
export function SubjectsTable(props: {
  response?: SubjectsResponse;
  loading: boolean;
  limit: number;
  orderBy: SubjectsOrder;
  onOrder: (orderBy: SubjectsOrder) => void;
}) {
  const { response, loading, limit, orderBy, onOrder } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  return (
    <TableFrame label={t('scorecard.subjects.label')}>
      <Table size="small" className={classes.table}>
        <SubjectsHead orderBy={orderBy} onOrder={onOrder} />
        <TableBody className={loading && response ? classes.stale : undefined}>
          {response ? (
            response.items.map(row => (
              <SubjectTableRow key={row.subject} row={row} />
            ))
          ) : (
            <SubjectSkeletonRows count={Math.min(limit, 12)} />
          )}
        </TableBody>
      </Table>
    </TableFrame>
  );
}
