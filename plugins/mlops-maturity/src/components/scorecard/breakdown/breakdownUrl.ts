import {
  ROLLUP_KINDS,
  type RollupKind,
} from 'backstage-plugin-mlops-maturity-common';

/** By what, and whether without what is below: held in the URL beside the filters. */
export interface Breakdown {
  by: RollupKind;
  /** Groups and domains count without those below them. */
  own: boolean;
}

/** Reads it from a URL's query; what cannot be read is as if it were not there. */
export function readBreakdown(params: URLSearchParams): Breakdown {
  return {
    by: ROLLUP_KINDS.find(kind => kind === params.get('by')) ?? 'system',
    own: params.get('own') === 'true',
  };
}

/** Writes it over that of `params`. */
export function writeBreakdown(
  { by, own }: Breakdown,
  params: URLSearchParams,
): URLSearchParams {
  const result = new URLSearchParams(params);
  result.set('by', by);
  result.delete('own');
  if (own) {
    result.set('own', 'true');
  }
  return result;
}
