import { readFile } from 'node:fs/promises';
import { resolvePackagePath } from '@backstage/backend-plugin-api';
import { parse } from 'yaml';

/** The description of the API, OpenAPI 3.1, as it is kept by hand in `openapi/openapi.yaml` of this package. */
export async function readOpenApi(): Promise<Record<string, unknown>> {
  const file = resolvePackagePath(
    'backstage-plugin-mlops-maturity-backend',
    'openapi/openapi.yaml',
  );
  return parse(await readFile(file, 'utf8'));
}
