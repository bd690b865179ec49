import type { Assessment } from 'backstage-plugin-mlops-maturity-common';

/** Nothing is known but what the catalog says by itself, so that the lowest level would be said of nobody's doing. */
export function isUnrated({ requirements }: Assessment): boolean {
  return !requirements.some(({ claims }) =>
    claims.some(
      ({ standing, source }) => standing === 'current' && source !== 'catalog',
    ),
  );
}
