import type { Theme } from '@material-ui/core/styles';
import { levelColor } from '../../shared';

/** How the part of a bar is drawn: a level's color, hatched where it is provisional, dashed for the unrated. */
export type BarFill = { background: string; border: string };

const hatch = (line: string, gap: string) =>
  `repeating-linear-gradient(135deg, ${line} 0 2px, ${gap} 2px 6px)`;

/** Solid for what is known well enough, hatched for what is provisional: told apart without color. */
export function levelFill(
  theme: Theme,
  options: { position: number; of: number; provisional?: boolean },
): BarFill {
  const { position, of, provisional = false } = options;
  const { fill, outline } = levelColor(theme, position, of);
  return {
    background: provisional
      ? hatch(outline, theme.palette.background.paper)
      : fill,
    border: `1px solid ${outline}`,
  };
}

export function unratedFill(theme: Theme): BarFill {
  return {
    background: theme.palette.background.paper,
    border: `1px dashed ${theme.palette.text.secondary}`,
  };
}
