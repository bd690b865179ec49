import { useTheme } from '@material-ui/core/styles';
import { levelColor } from '../../shared';

/** The fill of a layer: the level's color with as many strokes as it is high, none at the lowest; bare for the unrated. */
export function LayerPattern(props: {
  id: string;
  /** From 1 at the lowest level; 0 for the unrated. */
  position: number;
  of: number;
}) {
  const { id, position, of } = props;
  const theme = useTheme();
  const { fill, text } = levelColor(theme, Math.max(1, position), of);
  const size = 22;
  const strokes = Math.max(0, position - 1);
  return (
    <pattern
      id={id}
      width={size}
      height={size}
      patternUnits="userSpaceOnUse"
      patternTransform="rotate(45)"
    >
      <rect
        width={size}
        height={size}
        fill={position === 0 ? theme.palette.background.paper : fill}
      />
      {Array.from({ length: strokes }, (_, index) => (
        <line
          key={index}
          x1={2 + index * 4}
          x2={2 + index * 4}
          y1={0}
          y2={size}
          stroke={text}
          strokeOpacity={0.35}
        />
      ))}
    </pattern>
  );
}
