import { Grade, GRADES } from '../../evidence/Grade';

/**
 * What somebody tries out: practices supposed to be met or not, and a target.
 *
 * @public
 */
export interface WhatIf {
  /** By practice: the grade of evidence it is supposed to have, or `no`. What {@link suppose} takes. */
  practices: ReadonlyMap<string, Grade | 'no'>;
  /** The level that is aimed at. */
  target?: number;
}

/** @public */
export interface WhatIfReading extends WhatIf {
  /** Parts that could not be read, or name practices that the model does not ask for; shown, and left out. */
  ignored: string[];
}

const VERSION = '1';

/** Longer than every practice of the largest model; a bound on the work that an untrusted link can cause. */
const MAX_LENGTH = 20_000;

const SAID: readonly (Grade | 'no')[] = [...GRADES, 'no'];

/** One letter each: declared, backed, verified, no. */
function markOf(said: Grade | 'no'): string {
  return said[0];
}

/**
 * A what-if as the value of a URL parameter: `1.b~data-versioning~unit-tests.n~canary-release.t~4`.
 *
 * A version, then a part for each thing said, each with a letter and the practices in alphabetical order. It has only
 * characters that stand in a URL as they are, so that it can be read and edited in the address line. Empty where
 * nothing is supposed.
 *
 * @public
 */
export function whatIfText({ practices, target }: WhatIf): string {
  const parts = SAID.flatMap(said => {
    const ids = [...practices.keys()].filter(id => practices.get(id) === said);
    return ids.length > 0 ? [[markOf(said), ...ids.sort()].join('~')] : [];
  });
  if (target !== undefined) {
    parts.push(`t~${target}`);
  }
  return parts.length > 0 ? [VERSION, ...parts].join('.') : '';
}

/**
 * Reads a what-if from a URL. Never throws: a link that was cut off, edited, or made for another version of the model
 * gives what can be read of it, and names the rest.
 *
 * @param options - `asks`: whether the model asks for a practice; `levels`: those there are.
 * @public
 */
export function parseWhatIf(
  text: string,
  options: { asks(practice: string): boolean; levels: readonly number[] },
): WhatIfReading {
  const practices = new Map<string, Grade | 'no'>();
  const reading: WhatIfReading = { practices, ignored: [] };
  const [version, ...parts] = text.slice(0, MAX_LENGTH).split('.');
  if (version !== VERSION) {
    return { practices, ignored: text === '' ? [] : [text.slice(0, 80)] };
  }
  for (const part of parts) {
    const [mark, ...names] = part.split('~');
    const said = SAID.find(one => markOf(one) === mark);
    if (mark === 't' && options.levels.includes(Number(names[0]))) {
      reading.target = Number(names[0]);
    } else if (said) {
      for (const name of names) {
        if (options.asks(name)) {
          practices.set(name, said);
        } else {
          reading.ignored.push(name);
        }
      }
    } else {
      reading.ignored.push(part);
    }
  }
  return reading;
}
