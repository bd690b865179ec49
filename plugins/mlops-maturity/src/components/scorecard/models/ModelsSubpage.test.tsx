import { screen, within } from '@testing-library/react';
import { renderScorecard } from '../__testUtils__/renderScorecard';

describe('ModelsSubpage', () => {
  it('shows every model to be read, its levels from the top down', async () => {
    await renderScorecard({ path: '/models' });
    const panel = await screen.findByRole('region', {
      name: 'Five-stage MLOps maturity',
    });
    expect(panel).toHaveTextContent('Version 1.0.0, 16 requirements');
    expect(
      within(panel)
        .getAllByRole('definition')
        .map(({ textContent }) => textContent),
    ).toEqual([
      '5 OptimizedWork improves from what is measured.',
      '4 ManagedWork is measured and automated.',
      '3 DefinedOne way of working is agreed.',
      '2 RepeatableThe same steps can be taken again.',
      '1 Ad-hocWork depends on single people.',
    ]);
  });

  it('leads to the scorecard by another model', async () => {
    await renderScorecard({ path: '/models?lifecycle=production&level=5' });
    expect(
      (await screen.findByText('Show the scorecard by it')).closest('a'),
    ).toHaveAttribute(
      'href',
      '/mlops-maturity?model=google-mlops&lifecycle=production',
    );
  });
});
