import { makeStyles, useTheme, type Theme } from '@material-ui/core/styles';
import { levelColor } from '../levelColor';
import { stepPath, type Step } from './ladderGeometry';

const useStyles = makeStyles<Theme>(theme => ({
  next: { fill: 'none', stroke: theme.palette.text.secondary },
  ahead: { fill: theme.palette.text.secondary },
}));

/** One step: filled when reached, outlined when it is the next, else only where it will stand. */
export function LadderStep(props: {
  step: Step;
  state: 'reached' | 'next' | 'ahead';
  /** Which of how many steps it is, from 1. */
  position: number;
  of: number;
  /** Width of its outline in px. */
  stroke: number;
  /** Depth of the notch in its top, if it has one. */
  notch?: number;
}) {
  const { step, state, position, of, stroke, notch } = props;
  const classes = useStyles();
  const theme = useTheme();
  switch (state) {
    case 'reached': {
      const color = levelColor(theme, position, of);
      return (
        <path
          d={stepPath(step, { notch, inset: stroke / 2 })}
          fill={color.fill}
          stroke={color.outline}
          strokeWidth={stroke}
          strokeLinejoin="round"
        />
      );
    }
    case 'next':
      return (
        <path
          className={classes.next}
          d={stepPath(step, { inset: stroke / 2 })}
          strokeWidth={stroke}
          strokeDasharray={`${stroke * 2} ${stroke * 1.75}`}
        />
      );
    default:
      return (
        <rect
          className={classes.ahead}
          x={step.x}
          y={step.y + step.height - stroke * 1.5}
          width={step.width}
          height={stroke * 1.5}
        />
      );
  }
}
