import { getContrastRatio, type Theme } from '@material-ui/core/styles';
import { mix, mixUntil, parseColor } from './mixColors';
import { readableColor } from './readableColor';

/** WCAG 1.4.11: what a mark needs against what it stands on. */
const MARK_CONTRAST = 3;
const STRONGEST_CONTRAST = { light: 9, dark: 7 } as const;
const PALEST_SHARE = 0.2;

/** @public */
export interface LevelColor {
  /** Fill of the mark; pale at the low end, so never draw it without the outline. */
  fill: string;
  /** Its edge, at least 3:1 against page and paper. */
  outline: string;
  /** Text upon the fill. */
  text: string;
}

/**
 * The color of the `position`-th of `of` levels (from 1): one hue, the theme's primary, ever stronger.
 *
 * @public
 */
export function levelColor(
  theme: Theme,
  position: number,
  of: number,
): LevelColor {
  const { background, primary, type } = theme.palette;
  const strongest = parseColor(
    readableColor(theme, primary.main, STRONGEST_CONTRAST[type]),
  );
  const rank = of > 1 ? (Math.max(position, 1) - 1) / (of - 1) : 1;
  const share = PALEST_SHARE + (1 - PALEST_SHARE) * rank;
  const fill = mix(parseColor(background.paper), strongest, share);
  const outline = mixUntil({
    from: parseColor(fill),
    to: strongest,
    against: [background.paper, background.default],
    contrast: MARK_CONTRAST,
  });
  // One of the two always has 4.5:1; the theme's own choice may settle for 3:1.
  const text =
    getContrastRatio(fill, '#fff') >= getContrastRatio(fill, '#000')
      ? '#fff'
      : '#000';
  return { fill, outline, text };
}
