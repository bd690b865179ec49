import Tooltip from '@material-ui/core/Tooltip';
import { makeStyles, useTheme, type Theme } from '@material-ui/core/styles';
import { levelColor } from '../levelColor';
import { LADDER_MEASURES, ladderSteps, stepPath } from './ladderGeometry';
import { LadderFlag } from './LadderFlag';
import { type LadderReading, useLadderLabel } from './useLadderLabel';

const useStyles = makeStyles<Theme>(theme => ({
  svg: { display: 'block', flex: 'none', overflow: 'visible' },
  next: { fill: 'none', stroke: theme.palette.text.secondary },
  ahead: { fill: theme.palette.text.secondary },
}));

/** @public */
export interface LadderProps extends LadderReading {
  /** `large` for a tab's header, `small` (60 by 16) for cards and tables, `text` for words alone. */
  size?: 'large' | 'small' | 'text';
}

/**
 * A level as ascending steps: filled up to it, the next one outlined, a notch at the confirmed level when that
 * is lower, a flag at the target.
 *
 * @public
 */
export function Ladder(props: LadderProps) {
  const { size = 'small', levels, level, confirmed, target } = props;
  const classes = useStyles();
  const theme = useTheme();
  const label = useLadderLabel(props);
  if (size === 'text') {
    return <span>{label}</span>;
  }
  const measures = LADDER_MEASURES[size];
  const steps = ladderSteps(measures, levels.length);
  const stroke = size === 'large' ? 1.5 : 1;
  const next = levels.find(l => level === undefined || l.number > level);
  const isReached = (n: number) => level !== undefined && n <= level;
  const showsNotch = (n: number) => n === confirmed && confirmed !== level;
  const ladder = (
    <svg
      className={classes.svg}
      role="img"
      aria-label={label}
      width={measures.width}
      height={measures.height}
      viewBox={`0 0 ${measures.width} ${measures.height}`}
    >
      {levels.map(({ number }, i) => {
        const step = steps[i];
        if (isReached(number)) {
          const color = levelColor(theme, i + 1, levels.length);
          const notch = showsNotch(number) ? measures.notch : 0;
          return (
            <path
              key={number}
              d={stepPath(step, { notch, inset: stroke / 2 })}
              fill={color.fill}
              stroke={color.outline}
              strokeWidth={stroke}
              strokeLinejoin="round"
            />
          );
        }
        if (number === next?.number && level !== undefined) {
          return (
            <path
              key={number}
              className={classes.next}
              d={stepPath(step, { inset: stroke / 2 })}
              strokeWidth={stroke}
              strokeDasharray={size === 'large' ? '3 3' : '2 1.5'}
            />
          );
        }
        return (
          <rect
            key={number}
            className={classes.ahead}
            x={step.x}
            y={measures.height - stroke * 1.5}
            width={step.width}
            height={stroke * 1.5}
          />
        );
      })}
      {levels.map(
        ({ number }, i) =>
          number === target && (
            <LadderFlag
              key={number}
              step={steps[i]}
              size={size}
              planted={isReached(number) || number === next?.number}
            />
          ),
      )}
    </svg>
  );
  return size === 'small' ? <Tooltip title={label}>{ladder}</Tooltip> : ladder;
}
