import { Route, Routes } from 'react-router-dom';
import { makeStyles, type Theme } from '@material-ui/core/styles';
import Skeleton from '@material-ui/lab/Skeleton';
import { OverviewSkeleton } from '../overview/OverviewSkeleton';
import { Announcer } from '../parts/Announcer';
import { TeamsSkeleton } from '../teams/TeamsSkeleton';

const useStyles = makeStyles<Theme>(theme => ({
  toolbar: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(1.5, 2),
    marginBottom: theme.spacing(3),
  },
}));

/** The structure of toolbar and subpage until it is known which models there are. */
export function BodySkeleton() {
  const classes = useStyles();
  return (
    <>
      <div className={classes.toolbar}>
        <Skeleton variant="rect" width={286} height={40} />
        <Skeleton variant="rect" width={280} height={40} />
      </div>
      <Announcer busy>
        <Routes>
          <Route path="/" element={<OverviewSkeleton />} />
          <Route path="teams" element={<TeamsSkeleton />} />
          <Route path="*" element={<Skeleton variant="rect" height={480} />} />
        </Routes>
      </Announcer>
    </>
  );
}
