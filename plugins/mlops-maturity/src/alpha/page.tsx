import { PageBlueprint } from '@backstage/frontend-plugin-api';
import { LadderIcon } from '../components/shared/LadderIcon';
import { rootRouteRef } from '../routes';

/** The organisation's scorecard. */
export const mlopsMaturityPage = PageBlueprint.make({
  params: {
    path: '/mlops-maturity',
    title: 'ML maturity',
    icon: <LadderIcon fontSize="inherit" />,
    routeRef: rootRouteRef,
    loader: () =>
      import('../components/scorecard').then(m => <m.NfsScorecardPage />),
  },
});
