import { stringify } from 'yaml';

/** A descriptor as an owner writes it, annotations without their prefix. */
export function descriptor(
  name: string,
  annotations: Record<string, string> = {},
  options: { prefix?: string; type?: string; lifecycle?: string } = {},
): string {
  const {
    prefix = 'mlops-maturity.io',
    type = 'ml-model',
    lifecycle = 'production',
  } = options;
  return stringify({
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Component',
    metadata: {
      name,
      annotations: Object.fromEntries(
        Object.entries(annotations).map(([key, value]) => [
          `${prefix}/${key}`,
          value,
        ]),
      ),
    },
    spec: { type, lifecycle, owner: 'team' },
  });
}

export const LINK = 'https://ci.example.com/churn/1';

/** Annotations of level 2 under the five-stage model, 3 with a containerised service. */
export const STARTED = {
  'code-versioning': LINK,
  'unit-tests': 'yes',
  'data-versioning': 'no',
};

/** Several descriptors as one file. */
export function documents(...texts: string[]): string {
  return texts.join('---\n');
}
