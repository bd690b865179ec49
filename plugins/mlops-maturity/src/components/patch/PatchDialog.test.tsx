import { catalogApiRef } from '@backstage/plugin-catalog-react';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import { renderInTestApp, TestApiProvider } from '@backstage/test-utils';
import type { PatchResponse } from 'backstage-plugin-mlops-maturity-common';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { mlopsMaturityApiRef, type MlopsMaturityApi } from '../../api';
import { createFromTemplateRouteRef } from '../../routes';
import { PatchDialog } from './PatchDialog';

const TEMPLATE = 'template:default/mlops-maturity-update-evidence';

const DIFF = [
  '--- a/ml/churn.yaml',
  '+++ b/ml/churn.yaml',
  '@@ -5,3 +5,3 @@',
  '   annotations:',
  '-    mlops-maturity.io/unit-tests: "no"',
  '+    mlops-maturity.io/unit-tests: "yes"',
  '',
].join('\n');

const patch: PatchResponse = {
  outcome: 'patch',
  entity: 'component:default/churn',
  path: 'ml/churn.yaml',
  root: 'github.com/acme/churn',
  diff: DIFF,
  changes: [],
  annotations: {},
  annotationPrefix: 'mlops-maturity.io',
  warnings: [],
  template: TEMPLATE,
};

const VALUES = {
  entity: 'component:default/churn',
  evidence: [{ practice: 'unit-tests', value: 'yes' }],
};

async function open(
  response: PatchResponse,
  { template = false, scaffolder = true } = {},
) {
  const getPatch = jest.fn(async () => response);
  const entities = template
    ? [
        {
          apiVersion: 'scaffolder.backstage.io/v1beta3',
          kind: 'Template',
          metadata: { name: 'mlops-maturity-update-evidence' },
        },
      ]
    : [];
  await renderInTestApp(
    <TestApiProvider
      apis={[
        [mlopsMaturityApiRef, { getPatch } as unknown as MlopsMaturityApi],
        [catalogApiRef, catalogApiMock({ entities })],
      ]}
    >
      <PatchDialog values={VALUES} lines="the lines" onClose={() => {}} />
    </TestApiProvider>,
    scaffolder
      ? {
          mountedRoutes: {
            '/create/templates/:namespace/:templateName':
              createFromTemplateRouteRef,
          },
        }
      : {},
  );
  return { getPatch };
}

describe('PatchDialog', () => {
  it('shows the diff and leads to the template, filled in', async () => {
    const { getPatch } = await open(patch, { template: true });

    const text = await screen.findByLabelText('Patch');
    expect(text.querySelectorAll('ins')).toHaveLength(1);
    expect(text.querySelectorAll('del')).toHaveLength(1);
    expect(text.textContent).toBe(DIFF);
    expect(getPatch).toHaveBeenCalledWith('component:default/churn', {
      set: { 'unit-tests': 'yes' },
    });
    expect(
      screen.getByRole('heading', { name: 'The change to ml/churn.yaml' }),
    ).toBeInTheDocument();

    const link = screen.getByRole('button', { name: 'Propose this change' });
    const url = new URL(link.getAttribute('href')!, 'http://localhost');
    expect(url.pathname).toBe(
      '/create/templates/default/mlops-maturity-update-evidence',
    );
    expect(JSON.parse(url.searchParams.get('formData')!)).toEqual(VALUES);
  });

  it.each([{ template: false }, { template: true, scaffolder: false }])(
    'offers the patch and the lines alone where there is no template: %j',
    async portal => {
      const user = userEvent.setup();
      const writeText = jest.spyOn(navigator.clipboard, 'writeText');
      await open(patch, portal);
      await user.click(await screen.findByText('Copy patch'));
      expect(writeText).toHaveBeenLastCalledWith(DIFF);
      await user.click(screen.getByText('Copy lines'));
      expect(writeText).toHaveBeenLastCalledWith('the lines');
      expect(screen.queryByText('Propose this change')).toBeNull();
    },
  );

  it('says why a file cannot be edited, and leaves the lines', async () => {
    await open(
      {
        outcome: 'refused',
        entity: 'component:default/churn',
        editUrl: 'https://git.example.com/edit',
        problems: [],
        refusal: {
          reason: 'templated',
          message: 'Line 4 holds a template expression.',
          remedy: 'Edit the template by hand.',
          lines: [4],
        },
      },
      { template: true },
    );
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'Line 4 holds a template expression. Edit the template by hand.',
    );
    expect(screen.getByText('Copy lines')).toBeInTheDocument();
    expect(screen.queryByText('Copy patch')).toBeNull();
    expect(
      screen.getByRole('link', { name: 'Edit descriptor' }),
    ).toHaveAttribute('href', 'https://git.example.com/edit');
  });
});
