import { editDescriptor } from './editDescriptor';
import { unifiedDiff } from './unifiedDiff';

const SECRET = 'kind: Component\nmetadata:\n  name: secret\n';

function diffOf(text: string) {
  const result = editDescriptor({
    text,
    entity: 'churn',
    annotations: { 'mlops-maturity.io/unit-tests': 'yes' },
  });
  return result.edited
    ? unifiedDiff({ document: result.document, path: 'ml/catalog-info.yaml' })
    : undefined;
}

describe('unifiedDiff', () => {
  it('shows one document, with the line numbers of the file', () => {
    const text = `${SECRET}---\nkind: Component\nmetadata:\n  name: churn\n---\n${SECRET}`;
    expect(diffOf(text)).toBe(
      [
        '--- a/ml/catalog-info.yaml',
        '+++ b/ml/catalog-info.yaml',
        '@@ -5,4 +5,6 @@',
        ' kind: Component',
        ' metadata:',
        '   name: churn',
        '+  annotations:',
        '+    mlops-maturity.io/unit-tests: "yes"',
        ' ---',
        '',
      ].join('\n'),
    );
  });

  it('says where a file has no last line break', () => {
    expect(diffOf('kind: Component\nmetadata:\n  name: churn')).toContain(
      '\\ No newline at end of file',
    );
  });

  it('is empty where nothing changes', () => {
    const text =
      'kind: Component\nmetadata: { name: churn, annotations: { mlops-maturity.io/unit-tests: "yes" } }\n';
    expect(diffOf(text)).toBe('');
  });
});
