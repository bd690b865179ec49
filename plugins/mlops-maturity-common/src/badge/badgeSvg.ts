import { makeBadge } from 'badge-maker';
import type { LevelResult } from '../assessment/Assessment';

/** @public */
export interface BadgeOptions {
  /** Absent: there is nothing to show yet. */
  level?: LevelResult;
  /** The highest level of the model. */
  top: number;
  /** The model's word for level. Default: `level`. */
  word?: string;
  /** What stands on the left. Default: `MLOps maturity`. */
  label?: string;
}

/** One hue, ever stronger: a low level is a starting point, not an alarm. White text has 4.5:1 on both. */
const FIRST = [0x3f, 0x6f, 0x9e];
const LAST = [0x0b, 0x2f, 0x5e];
const NOT_RATED = '#5f6368';

function colorOf(level: number, top: number): string {
  const share = Math.min(1, Math.max(0, (level - 1) / Math.max(1, top - 1)));
  const channels = FIRST.map((from, index) =>
    Math.round(from + (LAST[index] - from) * share)
      .toString(16)
      .padStart(2, '0'),
  );
  return `#${channels.join('')}`;
}

/**
 * A badge for a README, as SVG: "MLOps maturity | stage 3 of 5, Defined". It says the level in words, for people and for
 * screen readers, and holds no script, no link and no reference to anything else.
 *
 * Apart from the engine, because the widths of letters that it is drawn with are nearly a megabyte.
 *
 * @public
 */
export function badgeSvg(options: BadgeOptions): string {
  const { level, top, word = 'level', label = 'MLOps maturity' } = options;
  return makeBadge({
    label,
    message: level
      ? `${word} ${level.number} of ${top}, ${level.name}`
      : 'not rated yet',
    color: level ? colorOf(level.number, top) : NOT_RATED,
    style: 'flat',
  });
}
