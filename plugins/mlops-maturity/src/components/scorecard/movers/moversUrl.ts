import {
  CHANGE_CAUSES,
  type ChangeCause,
} from 'backstage-plugin-mlops-maturity-common';

/** Which movers are listed: held in the URL beside the filters. */
export interface MoversChoice {
  /** Both where absent. */
  direction?: 'up' | 'down';
  /** Moved by one of these; by anything where empty. */
  cause: ChangeCause[];
}

/** Reads the choice from a URL's query; what cannot be read is no choice. */
export function readMoversChoice(params: URLSearchParams): MoversChoice {
  const direction = params.get('direction');
  const causes = new Set(params.getAll('cause'));
  return {
    direction:
      direction === 'up' || direction === 'down' ? direction : undefined,
    cause: CHANGE_CAUSES.filter(cause => causes.has(cause)),
  };
}

/** Writes the choice over that of `params`. */
export function writeMoversChoice(
  choice: MoversChoice,
  params: URLSearchParams,
): URLSearchParams {
  const result = new URLSearchParams(params);
  result.delete('direction');
  result.delete('cause');
  if (choice.direction) {
    result.set('direction', choice.direction);
  }
  choice.cause.forEach(cause => result.append('cause', cause));
  return result;
}
