import Paper from '@material-ui/core/Paper';
import Skeleton from '@material-ui/lab/Skeleton';

/** The tree's structure while it loads. */
export function TeamsSkeleton() {
  return (
    <>
      <Skeleton variant="rect" width={280} height={40} />
      <Paper style={{ padding: 16, marginTop: 16 }}>
        {Array.from({ length: 8 }, (_, index) => (
          <Skeleton key={index} variant="text" height={44} />
        ))}
      </Paper>
    </>
  );
}
