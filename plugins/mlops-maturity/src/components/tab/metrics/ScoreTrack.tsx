import { makeStyles, type Theme } from '@material-ui/core/styles';
import { readableColor } from '../../shared';

const TOP = 10;

const useStyles = makeStyles<Theme>(theme => {
  const line = theme.palette.text.secondary;
  return {
    root: {
      position: 'relative',
      height: 20,
      minWidth: 120,
      '&::before': {
        content: '""',
        position: 'absolute',
        left: 0,
        right: 0,
        top: 9,
        height: 2,
        background: line,
        opacity: 0.5,
      },
    },
    mark: { position: 'absolute', transform: 'translateX(-50%)' },
    score: {
      top: 3,
      width: 14,
      height: 14,
      borderRadius: '50%',
      background: readableColor(theme, theme.palette.primary.main, 3),
      border: `2px solid ${theme.palette.background.paper}`,
    },
    benchmark: { top: 1, width: 2, height: 18, background: line },
  };
});

/** A score from 0 to 10 as a dot on a line, the benchmark as a stroke across it. The numbers stand beside it in words. */
export function ScoreTrack(props: { score: number; benchmark?: number }) {
  const { score, benchmark } = props;
  const classes = useStyles();
  const at = (value: number) => ({ left: `${(100 * value) / TOP}%` });
  return (
    <div className={classes.root} aria-hidden>
      {benchmark !== undefined && (
        <span
          className={`${classes.mark} ${classes.benchmark}`}
          style={at(benchmark)}
        />
      )}
      <span className={`${classes.mark} ${classes.score}`} style={at(score)} />
    </div>
  );
}
