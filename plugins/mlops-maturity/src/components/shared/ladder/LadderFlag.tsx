import { makeStyles, type Theme } from '@material-ui/core/styles';
import { LADDER_MEASURES, type Step } from './ladderGeometry';

const useStyles = makeStyles<Theme>(theme => ({
  pole: { stroke: theme.palette.text.primary, fill: 'none' },
  cloth: { fill: theme.palette.text.primary },
}));

/** A flag that stands on top of a step, or, where the step is not drawn, on the ground: the target. */
export function LadderFlag(props: {
  step: Step;
  size: 'large' | 'small';
  /** The step is drawn in full. */
  planted: boolean;
}) {
  const { step, size, planted } = props;
  const classes = useStyles();
  const { headroom, stroke } = LADDER_MEASURES[size];
  const x = step.x + step.width / 2 - headroom * 0.25;
  const top = step.y - headroom + 0.5;
  const cloth = headroom * 0.55;
  return (
    <g>
      <path
        className={classes.pole}
        d={`M${x} ${planted ? step.y : step.y + step.height}V${top}`}
        strokeWidth={stroke}
      />
      <path
        className={classes.cloth}
        d={`M${x} ${top}l${cloth * 1.3} ${cloth / 2}l${-cloth * 1.3} ${
          cloth / 2
        }Z`}
      />
    </g>
  );
}
