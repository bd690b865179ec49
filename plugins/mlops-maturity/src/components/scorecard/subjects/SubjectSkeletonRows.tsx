import TableCell from '@material-ui/core/TableCell';
import TableRow from '@material-ui/core/TableRow';
import Skeleton from '@material-ui/lab/Skeleton';
import { SUBJECT_COLUMNS } from './subjectColumns';

/** Rows of the right height until the first come. */
export function SubjectSkeletonRows({ count }: { count: number }) {
  return (
    <>
      {Array.from({ length: count }, (_, index) => (
        <TableRow key={index}>
          {SUBJECT_COLUMNS.map(({ id }) => (
            <TableCell key={id}>
              <Skeleton variant="text" height={20} />
              {id === 'subject' && <Skeleton variant="text" width="60%" />}
            </TableCell>
          ))}
        </TableRow>
      ))}
    </>
  );
}
