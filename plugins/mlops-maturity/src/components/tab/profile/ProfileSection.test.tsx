import { screen, within } from '@testing-library/react';
import { modelDocument } from '../__testUtils__/assessEntity';
import { mlComponent, workedExample } from '../__testUtils__/entities';
import { FakeTabApi } from '../__testUtils__/FakeTabApi';
import { renderTab } from '../__testUtils__/renderTab';

// A deep model is large, and jsdom slow at working out what is hidden.
const within230 = { hidden: true };

describe('ProfileSection', () => {
  it('shows the profile by base beside that by domain, with its disclaimer', async () => {
    const entity = mlComponent('profiled', {
      'business-problem-documented': 'yes',
      'candidate-sources-listed': 'yes',
    });
    const document = modelDocument('model-development');
    const api = new FakeTabApi().assessUnder(document, entity);
    await renderTab(entity, { api });

    const byBase = await screen.findByRole('table', {
      name: 'By what the practices rest on',
      ...within230,
    });
    expect(
      within(byBase)
        .getAllByRole('rowheader', within230)
        .map(({ textContent }) => textContent),
    ).toEqual([
      'Standardised process',
      'Versioned asset',
      'Pipeline automation',
      'Visibility and traceability',
    ]);
    expect(
      screen.getByRole('table', { name: 'By area', ...within230 }),
    ).toHaveTextContent('Requirement management');
    expect(screen.getByText(document.model.disclaimer!)).toBeInTheDocument();
  });

  it('is left out where the matrix says as much', async () => {
    await renderTab(workedExample);

    await screen.findByRole('heading', { name: 'Capabilities' });
    expect(
      screen.queryByRole('heading', { name: 'Profile' }),
    ).not.toBeInTheDocument();
  });
});
