import { screen } from '@testing-library/react';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { renderScorecard } from '../__testUtils__/renderScorecard';

// In a file of its own: what a permission was answered with is remembered across all of a page's life.
describe('AdminSubpage', () => {
  it('is for administrators alone, and not in the navigation of others', async () => {
    await renderScorecard({
      path: '/admin',
      authorize: AuthorizeResult.DENY,
    });
    expect(
      await screen.findByText('This is for administrators'),
    ).toBeInTheDocument();
    expect(
      screen.getByText(/^It takes the permission mlops-maturity.admin\./),
    ).toBeInTheDocument();
    expect(screen.queryByRole('link', { name: 'Admin' })).toBeNull();
  });
});
