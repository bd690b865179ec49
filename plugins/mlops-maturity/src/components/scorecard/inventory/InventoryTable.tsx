import Table from '@material-ui/core/Table';
import TableBody from '@material-ui/core/TableBody';
import TableCell from '@material-ui/core/TableCell';
import TableHead from '@material-ui/core/TableHead';
import TableRow from '@material-ui/core/TableRow';
import { makeStyles, type Theme } from '@material-ui/core/styles';
import Skeleton from '@material-ui/lab/Skeleton';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type { InventoryResponse } from 'backstage-plugin-mlops-maturity-common';
import { mlopsMaturityTranslationRef } from '../../../translation';
import { TableFrame } from '../../shared/TableFrame';
import { InventoryTableRow } from './InventoryTableRow';

const COLUMNS = [
  'subject',
  'data',
  'training',
  'deployment',
  'monitoring',
  'versioned',
  'related',
  'changed',
  'gaps',
] as const;

const useStyles = makeStyles<Theme>(theme => ({
  table: {
    '& th, & td': {
      padding: theme.spacing(1.25, 1.25),
      verticalAlign: 'top',
    },
    '& thead th': { whiteSpace: 'nowrap' },
  },
  stale: { opacity: 0.55 },
}));

/** The rows of a page; those of the last one stay, paler, while the next is fetched. */
export function InventoryTable(props: {
  response?: InventoryResponse;
  loading: boolean;
  limit: number;
}) {
  const { response, loading, limit } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  return (
    <TableFrame label={t('inventory.label')}>
      <Table size="small" className={classes.table}>
        <TableHead>
          <TableRow>
            {COLUMNS.map(column => (
              <TableCell key={column} scope="col">
                {t(`inventory.column.${column}`)}
              </TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody className={loading && response ? classes.stale : undefined}>
          {response
            ? response.items.map(row => (
                <InventoryTableRow key={row.subject} row={row} />
              ))
            : Array.from({ length: Math.min(limit, 8) }, (_, index) => (
                <TableRow key={index}>
                  {COLUMNS.map(column => (
                    <TableCell key={column}>
                      <Skeleton variant="text" height={20} />
                    </TableCell>
                  ))}
                </TableRow>
              ))}
        </TableBody>
      </Table>
    </TableFrame>
  );
}
