import {
  decomposeColor,
  getContrastRatio,
  hslToRgb,
  recomposeColor,
} from '@material-ui/core/styles';

/** Red, green, blue, 0 to 255. */
export type Rgb = [number, number, number];

/** Reads any color that a Material UI theme may hold. */
export function parseColor(color: string): Rgb {
  const parsed = decomposeColor(color);
  const { values } = parsed.type.startsWith('hsl')
    ? decomposeColor(hslToRgb(color))
    : parsed;
  return [values[0], values[1], values[2]];
}

/** The color that lies `share` of the way from one to the other. */
export function mix(from: Rgb, to: Rgb, share: number): string {
  const values = from.map((v, i) => Math.round(v + (to[i] - v) * share));
  return recomposeColor({ type: 'rgb', values: values as Rgb });
}

/** The first of ever stronger mixes that reaches the contrast; the strongest where none does. */
export function mixUntil(options: {
  from: Rgb;
  to: Rgb;
  against: string[];
  contrast: number;
}): string {
  const { from, to, against, contrast } = options;
  for (let share = 0; share < 1; share += 0.02) {
    const color = mix(from, to, share);
    if (against.every(page => getContrastRatio(color, page) >= contrast)) {
      return color;
    }
  }
  return mix(from, to, 1);
}
