import Tooltip from '@material-ui/core/Tooltip';
import { makeStyles } from '@material-ui/core/styles';
import { LadderFlag } from './LadderFlag';
import { LADDER_MEASURES, ladderSteps } from './ladderGeometry';
import { LadderStep } from './LadderStep';
import { type LadderReading, useLadderLabel } from './useLadderLabel';

const useStyles = makeStyles({
  svg: { display: 'block', flex: 'none', overflow: 'visible' },
});

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
  const label = useLadderLabel(props);
  if (size === 'text') {
    return <span>{label}</span>;
  }
  const measures = LADDER_MEASURES[size];
  const steps = ladderSteps(measures, levels.length);
  const reached = levels.filter(l => level !== undefined && l.number <= level);
  // Where nothing is rated there is no step to take from.
  const next = reached.length > 0 ? reached.length : undefined;
  const stateOf = (index: number) => {
    if (index < reached.length) {
      return 'reached';
    }
    return index === next ? 'next' : 'ahead';
  };
  const flag = levels.findIndex(l => l.number === target);
  const ladder = (
    <svg
      className={classes.svg}
      role="img"
      aria-label={label}
      width={measures.width}
      height={measures.height}
      viewBox={`0 0 ${measures.width} ${measures.height}`}
    >
      {levels.map(({ number }, i) => (
        <LadderStep
          key={number}
          step={steps[i]}
          state={stateOf(i)}
          position={i + 1}
          of={levels.length}
          stroke={measures.stroke}
          notch={
            number === confirmed && confirmed !== level ? measures.notch : 0
          }
        />
      ))}
      {flag >= 0 && (
        <LadderFlag
          step={steps[flag]}
          size={size}
          planted={stateOf(flag) !== 'ahead'}
        />
      )}
    </svg>
  );
  return size === 'small' ? <Tooltip title={label}>{ladder}</Tooltip> : ladder;
}
