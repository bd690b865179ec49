import { act, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { RefreshResponse } from 'backstage-plugin-mlops-maturity-common';
import { assessEntity } from './__testUtils__/assessEntity';
import {
  mlComponent,
  untouched,
  workedExample,
} from './__testUtils__/entities';
import { failedRequest } from './__testUtils__/failures';
import { FakeTabApi } from './__testUtils__/FakeTabApi';
import { figure } from './__testUtils__/figure';
import { renderTab } from './__testUtils__/renderTab';

const KEY = 'mlops-maturity.io';

describe('MaturityTab, what an owner goes through', () => {
  it('takes a line off the plan once it stands in the descriptor', async () => {
    const user = userEvent.setup();
    const improved = mlComponent('forecast', { 'unit-tests': 'yes' });
    const api = new FakeTabApi(untouched).refreshWith(async () => ({
      outcome: 'assessed',
      message: 'Stage 1 → 2.',
      result: assessEntity(improved),
    }));
    await renderTab(untouched, { api });
    await user.click(
      await screen.findByRole('checkbox', { name: 'Choose: Unit tests' }),
    );
    await user.click(
      screen.getByRole('checkbox', { name: 'Choose: Code versioning' }),
    );
    const plan = screen.getByRole('region', { name: 'What you would add' });
    expect(plan).toHaveTextContent('unit-tests');

    await user.click(screen.getByRole('button', { name: 'Re-assess' }));

    await screen.findByText('Stage 1 → 2.');
    expect(plan).not.toHaveTextContent('unit-tests');
    expect(plan).toHaveTextContent('code-versioning');
  });

  it('does not let a late answer about one model replace another', async () => {
    const user = userEvent.setup();
    const response = assessEntity(workedExample);
    const other = { ...response.models[0], id: 'other', title: 'Other model' };
    let finish: (late: RefreshResponse) => void = () => {};
    const api = new FakeTabApi()
      .answer(workedExample, async () => ({
        ...response,
        models: [...response.models, other],
      }))
      .refreshWith(
        () =>
          new Promise(resolve => {
            finish = resolve;
          }),
      );
    await renderTab(workedExample, { api });

    await user.click(await screen.findByRole('button', { name: 'Re-assess' }));
    await user.click(screen.getByRole('button', { name: /^Maturity model/ }));
    await user.click(screen.getByRole('option', { name: /Other model/ }));
    await act(async () =>
      finish({
        outcome: 'assessed',
        message: 'Late.',
        result: assessEntity(mlComponent('fraud-score', {})),
      }),
    );

    await screen.findByText('Late.');
    expect(figure('Score')).toHaveTextContent('13 of 25');
  });
});

describe('MaturityTab, what is not the usual case', () => {
  it('offers a first line where nothing is known', async () => {
    const user = userEvent.setup();
    await renderTab(untouched);

    await user.click(
      await screen.findByRole('checkbox', { name: 'Unit tests' }),
    );
    await user.click(screen.getByRole('checkbox', { name: 'Code versioning' }));

    expect(
      screen.getByText(`${KEY}/practices: code-versioning, unit-tests`, {
        exact: false,
      }),
    ).toBeInTheDocument();
  });

  it('says why there is no assessment, and the remedy', async () => {
    const api = new FakeTabApi().answer(untouched, async () => ({
      state: 'no-model',
      subject: 'component:default/forecast',
      reason: 'No enabled model assesses the type `notebook`.',
      remedy: 'Ask your platform team to enable one.',
    }));
    await renderTab(untouched, { api });

    expect(
      await screen.findByText('No model assesses this kind of subject'),
    ).toBeInTheDocument();
    expect(
      screen.getByText('Ask your platform team to enable one.'),
    ).toBeInTheDocument();
  });

  it('says whom to ask where reading is denied', async () => {
    const api = new FakeTabApi().answer(untouched, async () => {
      throw failedRequest({
        name: 'NotAllowedError',
        statusCode: 403,
        message: 'no',
      });
    });
    await renderTab(untouched, { api });

    expect(await screen.findByRole('alert')).toHaveTextContent(
      'Ask your platform team for the permission mlops-maturity.assessment.read.',
    );
  });

  it('says what went wrong, and tries again', async () => {
    const user = userEvent.setup();
    const api = new FakeTabApi().answer(workedExample, async () => {
      throw failedRequest({
        name: 'Error',
        statusCode: 500,
        message: 'The database does not answer',
      });
    });
    await renderTab(workedExample, { api });
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'The database does not answer',
    );

    api.answer(workedExample, async () => assessEntity(workedExample));
    await user.click(screen.getByRole('button', { name: 'Try again' }));

    await waitFor(() => expect(figure('Score')).toHaveTextContent('13 of 25'));
  });

  it('keeps what it shows where it can only not be loaded anew', async () => {
    const user = userEvent.setup();
    const api = new FakeTabApi(workedExample);
    let signal: (message: { changed: boolean }) => void = () => {};
    const subscribe = (_channel: string, listener: any) => {
      signal = listener;
      return { unsubscribe: () => {} };
    };
    // At once, not some seconds later.
    jest.spyOn(Math, 'random').mockReturnValue(0);
    await renderTab(workedExample, { api, signals: { subscribe } });
    await waitFor(() => expect(figure('Score')).toHaveTextContent('13 of 25'));

    const fail = (name: string, statusCode: number) => {
      api.answer(workedExample, async () => {
        throw failedRequest({ name, statusCode, message: 'No database' });
      });
      act(() => signal({ changed: true }));
    };
    fail('Error', 503);
    expect(await screen.findByText(/^This is from before/)).toHaveTextContent(
      'No database',
    );
    expect(figure('Score')).toHaveTextContent('13 of 25');

    api.answer(workedExample, async () => assessEntity(workedExample));
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    await waitFor(() =>
      expect(screen.queryByText(/^This is from before/)).toBeNull(),
    );

    // What may not be read any more does not stay.
    fail('NotAllowedError', 403);
    expect(await screen.findByRole('alert')).toBeInTheDocument();
    expect(screen.queryByText('Score')).toBeNull();
  });

  it('leads back where a link names a model that there is not', async () => {
    const user = userEvent.setup();
    const api = new FakeTabApi();
    api.getAssessment = async (_ref, options) => {
      if (options?.model) {
        throw failedRequest({
          name: 'NotFoundError',
          statusCode: 404,
          message: 'No model is called "five".',
        });
      }
      return assessEntity(workedExample);
    };
    await renderTab(workedExample, { api, search: '?model=five' });
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'No model is called "five".',
    );

    await user.click(
      screen.getByRole('button', { name: 'Show the usual model' }),
    );

    await waitFor(() => expect(figure('Score')).toHaveTextContent('13 of 25'));
  });

  it('names the package to install where nobody answers', async () => {
    const api = new FakeTabApi().answer(untouched, async () => {
      throw failedRequest({ name: 'Error', statusCode: 404, message: 'x' });
    });
    await renderTab(untouched, { api });

    expect(await screen.findByRole('alert')).toHaveTextContent(
      'backstage-plugin-mlops-maturity-backend',
    );
  });

  it('shows its structure while it loads', async () => {
    const api = new FakeTabApi().answer(untouched, () => new Promise(() => {}));
    await renderTab(untouched, { api });

    expect(screen.getByRole('status', { name: 'Loading' })).toHaveAttribute(
      'aria-busy',
      'true',
    );
  });
});
