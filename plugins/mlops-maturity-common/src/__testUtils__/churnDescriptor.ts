import { editDescriptor } from '../descriptor/editDescriptor';

/** A descriptor to edit, and edits of it with keys without their prefix. */

export const ENTITY = 'component:default/churn';

export function annotations(named: Record<string, string | null>) {
  return Object.fromEntries(
    Object.entries(named).map(([name, value]) => [
      `mlops-maturity.io/${name}`,
      value,
    ]),
  );
}

export function edit(text: string, named: Record<string, string | null>) {
  return editDescriptor({
    text,
    entity: ENTITY,
    annotations: annotations(named),
  });
}

export function edited(
  text: string,
  named: Record<string, string | null>,
): string {
  const result = edit(text, named);
  if (!result.edited) {
    throw new Error(JSON.stringify(result.refusal));
  }
  return result.text;
}

export function refusal(
  text: string,
  named: Record<string, string | null> = {},
) {
  const result = edit(text, { 'unit-tests': 'yes', ...named });
  return result.edited ? undefined : result.refusal;
}

/** A component whose metadata ends in these lines. */
export function churn(...metadata: string[]): string {
  return [
    'apiVersion: backstage.io/v1alpha1',
    'kind: Component',
    'metadata:',
    '  name: churn',
    ...metadata,
    'spec:',
    '  type: ml-model',
    '',
  ].join('\n');
}

export const BLOCK = churn(
  '  annotations:',
  '    github.com/project-slug: acme/churn # the repository',
  "    mlops-maturity.io/unit-tests: 'no'",
  '    acme.io/z: "last"',
  '',
  '  tags: [ml]',
);
