import type { Evidence } from 'backstage-plugin-mlops-maturity-common';

/**
 * What an annotation says in the descriptor that the evidence was read from, readable or not. The page's own copy
 * of the entity will not do: it is older once the subject has been re-assessed.
 */
export function standingValue(
  evidence: Pick<Evidence, 'claims' | 'findings'>,
  key: string,
): string | undefined {
  const place = [...evidence.claims, ...evidence.findings].find(
    candidate => candidate.key === key,
  );
  return place?.value;
}
