import { type Theme } from '@material-ui/core/styles';
import { mixUntil, parseColor } from './mixColors';

/**
 * The color, moved towards the theme's text only as far as it takes to stand out from page and paper.
 *
 * @param contrast - WCAG ratio: 3 for marks and large text, 4.5 for text
 *
 * @public
 */
export function readableColor(
  theme: Theme,
  color: string,
  contrast: number,
): string {
  const { background, type } = theme.palette;
  const pole = type === 'dark' ? '#fff' : '#000';
  return mixUntil({
    from: parseColor(color),
    to: parseColor(pole),
    against: [background.paper, background.default],
    contrast,
  });
}
