import { useId, type PointerEvent } from 'react';
import { makeStyles, useTheme, type Theme } from '@material-ui/core/styles';
import { area, curveStepAfter } from 'd3-shape';
import type { TrendPoint } from 'backstage-plugin-mlops-maturity-common';
import { levelColor } from '../../shared';
import { useWidth } from '../../shared/useWidth';
import { useScorecard } from '../frame/ScorecardContext';
import { LayerLabels } from './LayerLabels';
import { LayerPattern } from './LayerPattern';
import { stackLayers, type StackLayer } from './stackLayers';

const useStyles = makeStyles<Theme>(theme => ({
  root: { display: 'flex' },
  plot: { flex: 1, minWidth: 0, position: 'relative' },
  svg: {
    display: 'block',
    overflow: 'visible',
    borderBottom: `1px solid ${theme.palette.text.secondary}`,
    printColorAdjust: 'exact',
  },
}));

interface StackedChartProps {
  points: readonly TrendPoint[];
  part: 'cohort' | 'newcomers';
  height: number;
  /** In subjects, at the top of the chart. */
  most: number;
  /** The day that is read, by its place among the points. */
  day: number;
  onDay: (day: number) => void;
  /** Days to draw a line at, by their place among the points. */
  marks?: readonly number[];
}

/**
 * Subjects by level, day after day, one layer upon the other: told apart by color, by pattern, and by the names at the
 * right.
 */
export function StackedChart(props: StackedChartProps) {
  const { points, part, height, most, day, onDay, marks = [] } = props;
  const classes = useStyles();
  const theme = useTheme();
  const id = useId();
  const { levels } = useScorecard().model;
  const { ref, width } = useWidth();
  const layers = stackLayers({ points, levels, part });
  const dayWidth = width / points.length;
  const y = (subjects: number) => height * (1 - subjects / Math.max(1, most));
  const shape = area<StackLayer['days'][0]>()
    .x((_, index) => index * dayWidth)
    .y0(({ from }) => y(from))
    .y1(({ to }) => y(to))
    .curve(curveStepAfter);
  const drawn = ({ days }: StackLayer) =>
    // The last day takes its room too.
    shape([...days, days[days.length - 1]]) ?? undefined;
  const read = ({ clientX, currentTarget }: PointerEvent) => {
    const { left } = currentTarget.getBoundingClientRect();
    const at = Math.floor((clientX - left) / dayWidth);
    onDay(Math.min(points.length - 1, Math.max(0, at)));
  };
  const lineAt = (index: number) => ({
    x1: index * dayWidth,
    x2: index * dayWidth,
    y1: 0,
    y2: height,
  });
  return (
    <div className={classes.root}>
      <div className={classes.plot} ref={ref}>
        <svg
          className={classes.svg}
          width={width}
          height={height}
          aria-hidden
          onPointerMove={read}
          onPointerDown={read}
        >
          <defs>
            {layers.map(({ position }) => (
              <LayerPattern
                key={position}
                id={`${id}${position}`}
                position={position}
                of={levels.length}
              />
            ))}
          </defs>
          {layers.map(layer => (
            <path
              key={layer.position}
              d={drawn(layer)}
              fill={`url(#${id}${layer.position})`}
              stroke={
                layer.level
                  ? levelColor(theme, layer.position, levels.length).outline
                  : theme.palette.text.secondary
              }
              strokeDasharray={layer.level ? undefined : '4 3'}
            />
          ))}
          {marks.map(mark => (
            <line
              key={mark}
              {...lineAt(mark)}
              stroke={theme.palette.text.primary}
              strokeWidth={2}
              strokeDasharray="2 4"
            />
          ))}
          <line
            {...lineAt(day + 0.5)}
            stroke={theme.palette.text.primary}
            pointerEvents="none"
          />
        </svg>
      </div>
      <LayerLabels
        layers={layers}
        height={height}
        y={y}
        linked={part === 'cohort'}
      />
    </div>
  );
}
