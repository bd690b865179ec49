import TableCell from '@material-ui/core/TableCell';
import TableHead from '@material-ui/core/TableHead';
import TableRow from '@material-ui/core/TableRow';
import TableSortLabel from '@material-ui/core/TableSortLabel';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { mlopsMaturityTranslationRef } from '../../../translation';
import { useLevelWord } from '../parts/useLevelWord';
import { SUBJECT_COLUMNS, type SubjectColumn } from './subjectColumns';
import type { SubjectsOrder } from './subjectsTable';

/** The names of the columns; sorting is the backend's, over all rows. */
export function SubjectsHead(props: {
  orderBy: SubjectsOrder;
  onOrder: (orderBy: SubjectsOrder) => void;
}) {
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const { Word } = useLevelWord();
  return (
    <TableHead>
      <TableRow>
        {SUBJECT_COLUMNS.map(column => {
          const name =
            column.id === 'level'
              ? Word
              : t(`scorecard.subjects.column.${column.id}`);
          return (
            <SubjectHeadCell
              key={column.id}
              column={column}
              name={name}
              {...props}
            />
          );
        })}
      </TableRow>
    </TableHead>
  );
}

function SubjectHeadCell(props: {
  column: SubjectColumn;
  name: string;
  orderBy: SubjectsOrder;
  onOrder: (orderBy: SubjectsOrder) => void;
}) {
  const { column, name, orderBy, onOrder } = props;
  const align = 'align' in column ? column.align : undefined;
  if (!('field' in column)) {
    return <TableCell align={align}>{name}</TableCell>;
  }
  const { field, first } = column;
  const active = orderBy.field === field;
  const turned = orderBy.order === 'asc' ? 'desc' : 'asc';
  return (
    <TableCell align={align} sortDirection={active ? orderBy.order : false}>
      <TableSortLabel
        active={active}
        direction={active ? orderBy.order : first}
        onClick={() => onOrder({ field, order: active ? turned : first })}
      >
        {name}
      </TableSortLabel>
    </TableCell>
  );
}
