import type { Entity } from '@backstage/catalog-model';
import { renderTestApp } from '@backstage/frontend-test-utils';
import catalogPlugin from '@backstage/plugin-catalog/alpha';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import { screen } from '@testing-library/react';
import { mlopsMaturityApiRef, type MlopsMaturityApi } from '../api';
import {
  mlComponent,
  workedExample,
} from '../components/tab/__testUtils__/entities';
import { FakeTabApi } from '../components/tab/__testUtils__/FakeTabApi';
import mlopsMaturityPlugin from './index';

const library = mlComponent('left-pad', {});
library.spec!.type = 'library';

/** A portal of the new frontend system with the catalog and this plugin, at an entity's page. */
function renderPortal(entity: Entity, path = '', mlopsMaturity = {}) {
  const api = new FakeTabApi(workedExample).answer(library, async () => ({
    state: 'not-a-subject',
    subject: 'component:default/left-pad',
    reason: 'Nothing marks it as machine learning.',
    remedy: 'Set `mlops-maturity.io/assess` to `include`.',
  }));
  // The browser's own address, which the router of a test leaves alone.
  const address = `/catalog/default/component/${entity.metadata.name}${path}`;
  window.history.replaceState(null, '', address);
  return renderTestApp({
    features: [catalogPlugin, mlopsMaturityPlugin],
    config: {
      app: { title: 'Test', baseUrl: 'http://localhost' },
      backend: { baseUrl: 'http://localhost:7007' },
      mlopsMaturity,
    },
    apis: [
      [mlopsMaturityApiRef, api as unknown as MlopsMaturityApi],
      [catalogApiRef, catalogApiMock({ entities: [entity] })],
    ] as never,
    initialRouteEntries: [address],
  });
}

const LEVEL = { name: /^Stage 3 of 5, Defined/ };

describe('the plugin in the new frontend system', () => {
  afterEach(() => window.history.replaceState(null, '', '/'));

  it('shows tab and card on a subject', async () => {
    renderPortal(workedExample);

    expect(await screen.findByRole('link', { name: 'Maturity' })).toBeVisible();
    expect(await screen.findByText('Next: Integration tests')).toBeVisible();
    expect(screen.getByRole('img', LEVEL)).toBeInTheDocument();
  });

  it('shows the assessment in the tab', async () => {
    renderPortal(workedExample, '/maturity');

    expect(
      await screen.findByRole('heading', { name: 'Capabilities' }),
    ).toBeInTheDocument();
  });

  it('shows neither on anything else', async () => {
    renderPortal(library);

    expect(await screen.findByRole('link', { name: 'Overview' })).toBeVisible();
    expect(screen.queryByRole('link', { name: 'Maturity' })).toBeNull();
    expect(screen.queryByText('Open the Maturity tab')).toBeNull();
  });

  it('says why, where a link leads to the tab of what is not assessed', async () => {
    renderPortal(library, '/maturity');

    expect(
      await screen.findByText('Nothing marks it as machine learning.'),
    ).toBeInTheDocument();
  });

  it('goes by the portal’s own subjects', async () => {
    renderPortal(library, '', { subjects: { 'spec.type': 'library' } });

    expect(await screen.findByRole('link', { name: 'Maturity' })).toBeVisible();
  });
});
