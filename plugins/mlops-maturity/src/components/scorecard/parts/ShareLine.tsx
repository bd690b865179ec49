import { makeStyles, type Theme } from '@material-ui/core/styles';
import { readableColor } from '../../shared';

const useStyles = makeStyles<Theme>(theme => ({
  track: {
    height: 5,
    marginTop: 4,
    borderRadius: 3,
    overflow: 'hidden',
    background: theme.palette.action.selected,
    printColorAdjust: 'exact',
  },
  fill: {
    height: '100%',
    borderRadius: 3,
    background: readableColor(theme, theme.palette.primary.main, 3),
    printColorAdjust: 'exact',
  },
}));

/** A line as long as a share, for the eye alone: the words beside it say all. */
export function ShareLine({ value, of }: { value: number; of: number }) {
  const classes = useStyles();
  const width = of === 0 ? 0 : (100 * value) / of;
  return (
    <div className={classes.track} aria-hidden>
      <div className={classes.fill} style={{ width: `${width}%` }} />
    </div>
  );
}
