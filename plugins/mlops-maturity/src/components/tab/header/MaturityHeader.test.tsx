import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { assessEntity, fiveStageDocument } from '../__testUtils__/assessEntity';
import { mlComponent, workedExample } from '../__testUtils__/entities';
import { FakeTabApi } from '../__testUtils__/FakeTabApi';
import { figure } from '../__testUtils__/figure';
import { renderTab } from '../__testUtils__/renderTab';

describe('MaturityHeader', () => {
  it('shows the level at a glance, confirmed level, target and all', async () => {
    await renderTab(workedExample);

    expect(
      await screen.findByRole('img', {
        name: 'Stage 3 of 5, Defined; confirmed 2; target 3',
      }),
    ).toBeInTheDocument();
    expect(figure('Score')).toHaveTextContent('13 of 25');
    expect(figure('Known')).toHaveTextContent('16 of 16');
    expect(figure('Target')).toHaveTextContent('3 DefinedReached');
  });

  it('says in words what holds the confirmed stage', async () => {
    await renderTab(workedExample);

    const sentence = (
      await screen.findByText('Stage 2, Repeatable, is confirmed.')
    ).parentElement!;
    expect(sentence).toHaveTextContent('Held back by Integration tests');
  });

  it('says how much is claimed beyond what is shown', async () => {
    const claimsAll = mlComponent('boaster', {
      practices: fiveStageDocument.practices.map(({ id }) => id).join(', '),
    });
    await renderTab(claimsAll);

    expect(
      await screen.findByText('Stage 2 shown, 5 claimed'),
    ).toBeInTheDocument();
  });

  it('switches between the models that assess the subject', async () => {
    const user = userEvent.setup();
    const response = assessEntity(workedExample);
    const other = { ...response.models[0], id: 'other', title: 'Other model' };
    const getAssessment = jest.fn(async () => ({
      ...response,
      models: [...response.models, other],
    }));
    const api = new FakeTabApi();
    api.getAssessment = getAssessment;
    await renderTab(workedExample, { api });

    await user.click(
      await screen.findByRole('button', {
        name: /^Maturity model: Five-stage/,
      }),
    );
    await user.click(screen.getByRole('option', { name: /Other model/ }));

    expect(getAssessment).toHaveBeenLastCalledWith(
      'component:default/fraud-score',
      { model: 'other' },
    );
  });
});

describe('MaturityHeader, re-assessing', () => {
  it('says how it ended and shows what came of it', async () => {
    const user = userEvent.setup();
    const improved = mlComponent('fraud-score', {
      'code-versioning': 'https://git.example.com/fraud/score',
    });
    const api = new FakeTabApi(workedExample).refreshWith(async () => ({
      outcome: 'assessed',
      message: 'Newer data was judged.',
      result: assessEntity(improved),
    }));
    await renderTab(workedExample, { api });

    await user.click(await screen.findByRole('button', { name: 'Re-assess' }));

    expect(await screen.findByText('Newer data was judged.')).toBeVisible();
    expect(figure('Known')).toHaveTextContent('1 of 16');
  });

  it('shows that it is at work, and keeps what was there', async () => {
    const user = userEvent.setup();
    const api = new FakeTabApi(workedExample).refreshWith(
      () => new Promise(() => {}),
    );
    await renderTab(workedExample, { api });

    await user.click(await screen.findByRole('button', { name: 'Re-assess' }));

    expect(screen.getByRole('progressbar')).toBeInTheDocument();
    expect(screen.getByText(/Asking the catalog/)).toBeInTheDocument();
    expect(figure('Score')).toHaveTextContent('13 of 25');
    expect(screen.getByRole('button', { name: 'Re-assessing' })).toBeDisabled();
  });

  it('says why it failed', async () => {
    const user = userEvent.setup();
    const api = new FakeTabApi(workedExample).refreshWith(async () => {
      throw new Error('The catalog does not answer');
    });
    await renderTab(workedExample, { api });

    await user.click(await screen.findByRole('button', { name: 'Re-assess' }));

    expect(
      await screen.findByText(
        'Re-assessing failed: The catalog does not answer',
      ),
    ).toBeInTheDocument();
  });
});
