import Grid from '@material-ui/core/Grid';
import Paper from '@material-ui/core/Paper';
import Skeleton from '@material-ui/lab/Skeleton';

const SHEETS = [
  { key: 'level', md: 4, height: 350 },
  { key: 'distribution', md: 8, height: 350 },
  { key: 'coverage', md: 12, height: 250 },
  { key: 'teams', md: 12, height: 360 },
] as const;

/** The overview's structure while it loads. */
export function OverviewSkeleton() {
  return (
    <Grid container spacing={3}>
      <Grid item xs={12}>
        <Skeleton variant="text" height={40} width="70%" />
        <Skeleton variant="text" height={40} width="40%" />
      </Grid>
      {SHEETS.map(({ key, md, height }) => (
        <Grid item xs={12} md={md} key={key}>
          <Paper style={{ padding: 20 }}>
            <Skeleton variant="text" height={28} width="45%" />
            <Skeleton variant="rect" height={height - 80} />
          </Paper>
        </Grid>
      ))}
    </Grid>
  );
}
