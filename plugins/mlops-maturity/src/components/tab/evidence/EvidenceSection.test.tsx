import { screen, within } from '@testing-library/react';
import { mixed, workedExample } from '../__testUtils__/entities';
import { renderTab } from '../__testUtils__/renderTab';

describe('EvidenceSection', () => {
  it('names what is wrong, the remedy, and the right line to copy', async () => {
    await renderTab(mixed);
    const list = await screen.findByRole('list', { name: 'Evidence' });
    const item = within(list)
      .getByText('mlops-maturity.io/canary-relaese')
      .closest('li')!;

    expect(item).toHaveTextContent('is no known key');
    expect(item).toHaveTextContent(
      '+ mlops-maturity.io/canary-release: https://argo.example.com/churn',
    );
    expect(within(item).getByRole('button', { name: 'Copy' })).toBeVisible();
  });

  it('says that all is well, and what was read', async () => {
    await renderTab(workedExample);

    expect(
      await screen.findByText('Every annotation could be read.'),
    ).toBeInTheDocument();
    expect(
      screen.getByText('Sources read: annotation, catalog.'),
    ).toBeInTheDocument();
  });
});
