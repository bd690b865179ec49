import { configure } from '@testing-library/react';
import type { ReactElement } from 'react';
import { Route, Routes, useLocation } from 'react-router-dom';
import { alertApiRef } from '@backstage/core-plugin-api';
import { catalogApiRef, entityRouteRef } from '@backstage/plugin-catalog-react';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { permissionApiRef } from '@backstage/plugin-permission-react';
import {
  mockApis,
  renderInTestApp,
  TestApiProvider,
} from '@backstage/test-utils';
import { mlopsMaturityApiRef } from '../../../api';
import { rootRouteRef } from '../../../routes';
import { NfsScorecardPage } from '../NfsScorecardPage';
import { catalogEntities } from './catalogEntities';
import { FakeMlopsMaturityApi } from './FakeMlopsMaturityApi';

// Whether an element is hidden is asked of every one by its computed style, which jsdom works out anew over all of
// Material UI's sheets: minutes for a table. Nothing that these tests look for is ever hidden.
configure({ defaultHidden: true });

function Address() {
  const { pathname, search } = useLocation();
  return <output data-testid="address">{pathname + search}</output>;
}

export interface RenderedScorecard {
  api: FakeMlopsMaturityApi;
  alertApi: { post: jest.Mock };
  /** Path and query of the page. */
  address: () => string | null;
  unmount: () => void;
}

/** Renders the scorecard as a portal would, at a path below the page's own. */
export async function renderScorecard(
  options: {
    path?: string;
    api?: FakeMlopsMaturityApi;
    page?: ReactElement;
    /** What permissions are answered with. */
    authorize?: AuthorizeResult.ALLOW | AuthorizeResult.DENY;
  } = {},
): Promise<RenderedScorecard> {
  const {
    path = '',
    api = new FakeMlopsMaturityApi(),
    page = <NfsScorecardPage />,
    authorize = AuthorizeResult.ALLOW,
  } = options;
  const alertApi = { post: jest.fn(), alert$: jest.fn() };
  const [rows] = Object.values(api.organization.rows);
  const result = await renderInTestApp(
    <TestApiProvider
      apis={[
        [mlopsMaturityApiRef, api],
        [catalogApiRef, catalogApiMock({ entities: catalogEntities(rows) })],
        [alertApiRef, alertApi],
        [permissionApiRef, mockApis.permission({ authorize })],
      ]}
    >
      <Routes>
        <Route path="/mlops-maturity/*" element={page} />
      </Routes>
      <Address />
    </TestApiProvider>,
    {
      routeEntries: [`/mlops-maturity${path}`],
      mountedRoutes: {
        '/mlops-maturity': rootRouteRef,
        '/catalog/:namespace/:kind/:name': entityRouteRef,
      },
    },
  );
  return {
    api,
    alertApi,
    address: () => result.getByTestId('address').textContent,
    unmount: result.unmount,
  };
}
