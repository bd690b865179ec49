import { makeStyles, useTheme, type Theme } from '@material-ui/core/styles';
import { levelColor } from '../../shared';
import { useSheetStyles } from './useSheetStyles';

const useStyles = makeStyles<Theme>({
  label: { width: '46%', overflowWrap: 'anywhere' },
  bar: {
    display: 'block',
    width: '100%',
    height: '3.4mm',
    overflow: 'visible',
  },
  value: { width: '16mm' },
});

/** One area: its name, how far along the ladder it is, and that in words. */
export interface AreaBar {
  id: string;
  title: string;
  /** Level reached, with its fraction; absent where nothing is known or asked. */
  score?: number;
  value: string;
}

const STEP = 20;
const GAP = 1;
const HEIGHT = 8;

/** Areas as ladders of equal length, drawn and not colored in, so that paper shows them too. */
export function AreaBars(props: {
  label: string;
  levels: readonly number[];
  floor: number;
  areas: readonly AreaBar[];
}) {
  const { label, levels, floor, areas } = props;
  const classes = useStyles();
  const sheet = useSheetStyles();
  const theme = useTheme<Theme>();
  const steps = levels.filter(number => number > floor);
  const width = steps.length * (STEP + GAP) - GAP;
  return (
    <table className={sheet.table} aria-label={label}>
      <tbody>
        {areas.map(({ id, title, score, value }) => (
          <tr key={id}>
            <th scope="row" className={classes.label}>
              {title}
            </th>
            <td aria-hidden>
              <svg
                className={classes.bar}
                viewBox={`0 0 ${width} ${HEIGHT}`}
                preserveAspectRatio="none"
              >
                {steps.map((number, index) => {
                  const { fill, outline } = levelColor(
                    theme,
                    levels.indexOf(number) + 1,
                    levels.length,
                  );
                  const before = index === 0 ? floor : steps[index - 1];
                  const share =
                    score === undefined
                      ? 0
                      : Math.max(
                          0,
                          Math.min(1, (score - before) / (number - before)),
                        );
                  const x = index * (STEP + GAP);
                  return (
                    <g key={number}>
                      <rect
                        x={x}
                        width={STEP * share}
                        height={HEIGHT}
                        fill={fill}
                      />
                      <rect
                        x={x}
                        width={STEP}
                        height={HEIGHT}
                        fill="none"
                        stroke={outline}
                        vectorEffect="non-scaling-stroke"
                      />
                    </g>
                  );
                })}
              </svg>
            </td>
            <td className={`${sheet.number} ${classes.value}`}>{value}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
