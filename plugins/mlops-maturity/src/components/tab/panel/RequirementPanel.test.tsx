import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { assessEntity } from '../__testUtils__/assessEntity';
import { mixed, mlComponent } from '../__testUtils__/entities';
import { FakeTabApi } from '../__testUtils__/FakeTabApi';
import { renderTab } from '../__testUtils__/renderTab';

async function openPanel(name: RegExp) {
  const user = userEvent.setup();
  await renderTab(mixed);
  const matrix = await screen.findByRole('region', { name: 'Capabilities' });
  await user.click(within(matrix).getByRole('button', { name }));
  return { user, panel: await screen.findByRole('dialog') };
}

describe('RequirementPanel', () => {
  it('shows what was found, word for word, with its grade, link and lifetime', async () => {
    const { panel } = await openPanel(/Integration tests/);

    expect(
      within(panel).getByRole('heading', { name: 'Integration tests' }),
    ).toBeInTheDocument();
    expect(panel).toHaveTextContent('Automated testing · Stage 3 Defined');
    expect(panel).toHaveTextContent(
      'mlops-maturity.io/integration-tests: https://ci.example.com/churn/chain as of 2026-06-05',
    );
    expect(panel).toHaveTextContent(
      'As of 2026-06-05, holds until 2026-12-02: 11 days left.',
    );
    const link = within(panel).getByRole('link', { name: 'Open the evidence' });
    expect(link).toHaveAttribute('href', 'https://ci.example.com/churn/chain');
    expect(link.getAttribute('rel')).toContain('noopener');
  });

  it('says why it matters and how to get there', async () => {
    const { panel } = await openPanel(/Drift alerts/);

    for (const title of [
      'Why it matters',
      'How to get there',
      'What convinces',
      'How it can be shown',
      'In other models',
      'Effort and lifetime',
      'Needed first',
    ]) {
      expect(
        within(panel).getByRole('heading', { name: title }),
      ).toBeInTheDocument();
    }
    expect(within(panel).getAllByRole('listitem').length).toBeGreaterThan(3);
  });

  it('leads on to a prerequisite', async () => {
    const { user, panel } = await openPanel(/Drift alerts/);

    await user.click(
      within(panel).getByRole('button', { name: 'Operational metrics' }),
    );

    expect(
      await within(panel).findByRole('heading', {
        name: 'Operational metrics',
        level: 2,
      }),
    ).toBeInTheDocument();
  });

  it('says what has run out', async () => {
    const { panel } = await openPanel(/Access control/);

    expect(panel).toHaveTextContent('Has run out');
    expect(panel).toHaveTextContent('As of 2025-03-01, held until 2026-03-01.');
  });

  it('closes by keyboard', async () => {
    const { user } = await openPanel(/Drift alerts/);

    await user.keyboard('{Escape}');

    await waitFor(() =>
      expect(screen.queryByRole('dialog')).not.toBeInTheDocument(),
    );
  });

  it('opens from a link', async () => {
    await renderTab(mixed, { search: '?requirement=unit-tests' });

    expect(
      await screen.findByRole('dialog', { name: 'Unit tests' }),
    ).toBeInTheDocument();
  });

  it('stays closed for a practice that the model does not have', async () => {
    await renderTab(mixed, { search: '?requirement=nonsense' });

    await screen.findByRole('region', { name: 'Capabilities' });
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  });

  it('makes no link of what a browser must not be sent to', async () => {
    const entity = mlComponent('m', { 'unit-tests': 'https://x.example/t' });
    const response = assessEntity(entity);
    const unitTests = response.assessment.requirements.find(
      r => r.practice === 'unit-tests',
    )!;
    // eslint-disable-next-line no-script-url
    unitTests.claims[0].pointer = { type: 'url', url: 'javascript:alert(1)' };
    const api = new FakeTabApi().answer(entity, async () => response);
    await renderTab(entity, { api, search: '?requirement=unit-tests' });

    const panel = await screen.findByRole('dialog');
    expect(panel).toHaveTextContent('Says yes');
    expect(
      within(panel).queryByRole('link', { name: 'Open the evidence' }),
    ).not.toBeInTheDocument();
  });

  it('says a line for the descriptor', async () => {
    const { user, panel } = await openPanel(/Full lineage/);

    await user.type(
      within(panel).getByRole('textbox', { name: /Where can it be seen/ }),
      'https://lineage.example.com/churn',
    );
    await user.click(within(panel).getByRole('button', { name: 'Add line' }));

    expect(panel).toHaveTextContent(
      '+ mlops-maturity.io/full-lineage: https://lineage.example.com/churn',
    );
  });
});
