import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { FakeMlopsMaturityApi } from '../__testUtils__/FakeMlopsMaturityApi';
import { generateOrganization } from '../__testUtils__/generateOrganization';
import { renderScorecard } from '../__testUtils__/renderScorecard';

const organization = generateOrganization({ subjects: 6, groups: 8 });

describe('the inventory', () => {
  it('lists subjects with tools, what is versioned, and gaps', async () => {
    await renderScorecard({
      path: '/inventory',
      api: new FakeMlopsMaturityApi(organization),
    });
    expect(await screen.findByText('6 subjects')).toBeInTheDocument();
    const [, first] = screen.getAllByRole('row');
    expect(within(first).getByText('MLflow')).toBeInTheDocument();
    expect(within(first).getByText('4 open')).toBeInTheDocument();
    expect(
      within(first).getByText(
        'Integration tests, Drift alerts, Access control …',
      ),
    ).toBeInTheDocument();
    expect(screen.getByText('3 of 6 subjects name a tool')).toBeInTheDocument();
  });

  it('is narrowed by a tool and by what is lacking, in the URL', async () => {
    const user = userEvent.setup();
    const { address } = await renderScorecard({
      path: '/inventory',
      api: new FakeMlopsMaturityApi(organization),
    });
    await user.click(await screen.findByRole('button', { name: 'MLflow 3' }));
    expect(await screen.findByText('3 subjects')).toBeInTheDocument();
    expect(address()).toBe('/mlops-maturity/inventory?tool=mlflow');
    await user.click(screen.getByRole('button', { name: 'MLflow 3' }));
    await user.click(screen.getByRole('button', { name: 'No tool for' }));
    await user.click(
      await screen.findByRole('menuitemcheckbox', { name: 'Training' }),
    );
    expect(await screen.findByText('3 subjects')).toBeInTheDocument();
    expect(address()).toBe('/mlops-maturity/inventory?withoutPhase=training');
  });
});
