import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderScorecard } from '../../__testUtils__/renderScorecard';

async function renderDocument(path = '/models/google-mlops') {
  const rendered = await renderScorecard({ path });
  await screen.findByRole('heading', {
    level: 2,
    name: 'Google Cloud MLOps levels',
  });
  return rendered;
}

describe('ModelDocumentSubpage', () => {
  it('shows a model from front to back', async () => {
    await renderDocument();

    for (const name of [
      /^Levels/,
      /^How the result is found/,
      /^What evidence it takes/,
      /^Whom it assesses/,
      /^References/,
      /^1 Pipeline/,
    ]) {
      expect(screen.getByRole('heading', { level: 3, name })).toBeVisible();
    }
    const unitTests = screen.getByRole('article', { name: /^Unit tests/ });
    expect(unitTests).toHaveTextContent('Level 2, CI/CD pipeline automation');
    expect(unitTests).toHaveTextContent('Met when:');
    expect(unitTests).toHaveTextContent('Why it matters');
    expect(unitTests).toHaveTextContent('How to get there');
    expect(unitTests).toHaveTextContent('mlops-maturity.io/unit-tests: ');
  });

  it('links a requirement to the other models that ask for it', async () => {
    await renderDocument();

    const unitTests = screen.getByRole('article', { name: /^Unit tests/ });
    expect(
      within(unitTests).getByText('Five-stage MLOps maturity model'),
    ).toHaveAttribute('href', '/mlops-maturity/models/five-stage#unit-tests');
    expect(unitTests).toHaveTextContent(
      'Five-stage MLOps maturity model: Automated testing, Stage 2, Repeatable',
    );
  });

  it('has contents, and a search that narrows both', async () => {
    const user = userEvent.setup();
    await renderDocument();

    const contents = screen.getByRole('navigation', { name: 'Contents' });
    expect(
      within(contents).getByText('1 Pipeline').closest('a'),
    ).toHaveAttribute(
      'href',
      '/mlops-maturity/models/google-mlops#area-pipeline',
    );
    await user.type(screen.getByLabelText('Search requirements'), 'unit tests');
    expect(await screen.findByText(/^\d+ requirements? match/)).toBeVisible();
    expect(within(contents).queryByText('1 Pipeline')).not.toBeInTheDocument();
    expect(
      screen.getByRole('article', { name: /^Unit tests/ }),
    ).toBeInTheDocument();
  });

  it('brings what the URL names into view', async () => {
    const scrollIntoView = jest.fn();
    window.HTMLElement.prototype.scrollIntoView = scrollIntoView;
    await renderDocument('/models/google-mlops#unit-tests');

    const [shown] = scrollIntoView.mock.contexts;
    // The article of the requirement, and no more.
    expect(shown).toContainElement(document.getElementById('unit-tests'));
    const another = document.getElementById('automatic-run-tracking');
    expect(another).toBeInTheDocument();
    expect(shown).not.toContainElement(another);
    expect(document.activeElement).toHaveAttribute('id', 'unit-tests');
  });

  it('names the models there are where the path names none', async () => {
    await renderScorecard({ path: '/models/nonsense' });

    expect(
      await screen.findByText('There is no model “nonsense” here'),
    ).toBeInTheDocument();
  });
});
