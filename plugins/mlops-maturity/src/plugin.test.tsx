import { screen } from '@testing-library/react';
import { Route, Routes } from 'react-router-dom';
import { workedExample } from './components/tab/__testUtils__/entities';
import { renderForEntity } from './components/tab/__testUtils__/renderTab';
import {
  EntityMlopsMaturityCard,
  EntityMlopsMaturityContent,
  mlopsMaturityPlugin,
} from './index';

describe('the plugin in the legacy frontend system', () => {
  it('provides its own API', () => {
    expect([...mlopsMaturityPlugin.getApis()].map(({ api }) => api.id)).toEqual(
      ['plugin.mlops-maturity.service'],
    );
  });

  it('shows the tab where it is mounted', async () => {
    await renderForEntity(
      <Routes>
        <Route path="/" element={<EntityMlopsMaturityContent />} />
      </Routes>,
      { entity: workedExample },
    );

    expect(
      await screen.findByRole('heading', { name: 'Capabilities' }),
    ).toBeInTheDocument();
  });

  it('shows the card where it is put', async () => {
    await renderForEntity(<EntityMlopsMaturityCard />, {
      entity: workedExample,
    });

    expect(
      await screen.findByText('Next: Integration tests'),
    ).toBeInTheDocument();
  });
});
