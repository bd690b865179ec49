import Skeleton from '@material-ui/lab/Skeleton';
import { makeStyles, type Theme } from '@material-ui/core/styles';
import { SkeletonFrame } from '../shared';

const useStyles = makeStyles<Theme>(theme => ({
  level: {
    display: 'flex',
    alignItems: 'center',
    gap: theme.spacing(2),
    marginBottom: theme.spacing(2),
  },
}));

/** The card's structure before its content is there. */
export function CardSkeleton() {
  const classes = useStyles();
  return (
    <SkeletonFrame>
      <div className={classes.level}>
        <Skeleton variant="rect" width={60} height={16} />
        <div>
          <Skeleton width={110} height={26} />
          <Skeleton width={200} />
        </div>
      </div>
      <Skeleton width="70%" />
      <Skeleton width="50%" />
    </SkeletonFrame>
  );
}
