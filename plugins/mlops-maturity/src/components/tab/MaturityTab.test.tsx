import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { assessEntity, fiveStageDocument } from './__testUtils__/assessEntity';
import {
  complete,
  mixed,
  mlComponent,
  untouched,
  workedExample,
} from './__testUtils__/entities';
import { failedRequest } from './__testUtils__/failures';
import { FakeTabApi } from './__testUtils__/FakeTabApi';
import { renderTab } from './__testUtils__/renderTab';

const KEY = 'mlops-maturity.io';

/** What stands under a figure's label. */
function figure(label: string) {
  return screen.getByText(label, { selector: 'dt' }).parentElement!;
}

describe('MaturityTab, the header', () => {
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

    const sentence = (await screen.findByText('Confirmed 2, Repeatable.'))
      .parentElement!;
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

describe('MaturityTab, re-assessing', () => {
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

describe('MaturityTab, next steps', () => {
  it('asks for a value, reads it while it is typed, and shows line and level', async () => {
    const user = userEvent.setup();
    const writeText = jest.spyOn(navigator.clipboard, 'writeText');
    await renderTab(workedExample);
    const box = await screen.findByRole('checkbox', {
      name: 'Choose: Integration tests',
    });

    await user.click(box);
    const input = screen.getByRole('textbox', { name: /Where can it be seen/ });
    const add = screen.getByRole('button', { name: 'Add line' });
    await user.type(input, 'somewhere');
    expect(input).toBeInvalid();
    expect(add).toBeDisabled();

    await user.clear(input);
    await user.type(input, 'yes');
    expect(screen.getByText(/For stage 3 it has to point/)).toBeInTheDocument();

    await user.clear(input);
    await user.type(input, 'https://ci.example.com/chain');
    expect(screen.getByText(/Counts as backed/)).toBeInTheDocument();
    await user.click(add);

    const lines = screen.getByLabelText('Lines for the descriptor');
    expect(lines).toHaveTextContent(
      `- ${KEY}/integration-tests: "no" + ${KEY}/integration-tests: https://ci.example.com/chain`,
    );
    expect(box).toBeChecked();
    const plan = screen.getByRole('region', { name: 'What you would add' });
    expect(plan).toHaveTextContent('Then Stage 3, Defined');
    expect(plan).toHaveTextContent('Score 13 → 14 of 25, confirmed 3');

    await user.click(within(plan).getByRole('button', { name: 'Copy line' }));
    expect(writeText).toHaveBeenCalledWith(
      `    ${KEY}/integration-tests: https://ci.example.com/chain\n`,
    );
    expect(
      within(plan).getByRole('link', { name: 'Edit descriptor' }),
    ).toHaveAttribute('href', 'https://git.example.com/edit/catalog-info.yaml');
  });

  it('needs no value where yes suffices', async () => {
    const user = userEvent.setup();
    await renderTab(untouched);

    await user.click(
      await screen.findByRole('checkbox', { name: 'Choose: Unit tests' }),
    );

    expect(screen.getByLabelText('Lines for the descriptor')).toHaveTextContent(
      `+ ${KEY}/unit-tests: "yes"`,
    );
  });

  it('takes an honest no', async () => {
    const user = userEvent.setup();
    await renderTab(mixed);

    await user.click(
      await screen.findByRole('checkbox', { name: 'Choose: Drift alerts' }),
    );
    await user.click(screen.getByRole('button', { name: 'We do not do this' }));

    expect(
      screen.getByRole('region', { name: 'What you would add' }),
    ).toHaveTextContent(`+ ${KEY}/drift-alerts: "no"`);
  });

  it('collects several lines and gives them up again', async () => {
    const user = userEvent.setup();
    await renderTab(untouched);
    const choose = async (title: string) =>
      user.click(
        await screen.findByRole('checkbox', { name: `Choose: ${title}` }),
      );

    await choose('Unit tests');
    await choose('Code versioning');
    expect(
      screen.getByRole('button', { name: 'Copy 2 lines' }),
    ).toBeInTheDocument();

    await choose('Unit tests');
    expect(screen.getByRole('button', { name: 'Copy line' })).toBeVisible();

    await user.click(screen.getByRole('button', { name: 'Discard' }));
    expect(
      screen.queryByLabelText('Lines for the descriptor'),
    ).not.toBeInTheDocument();
  });

  it('offers what has run out with today’s date', async () => {
    const user = userEvent.setup();
    await renderTab(mixed);

    await user.click(
      await screen.findByRole('checkbox', { name: 'Choose: Access control' }),
    );

    expect(
      screen.getByRole('textbox', { name: /Where can it be seen/ }),
    ).toHaveValue('https://wiki.example.com/churn-roles as of 2026-11-21');
  });

  it('says that nothing is left', async () => {
    await renderTab(complete);

    expect(await screen.findByText('Nothing left to do')).toBeInTheDocument();
  });

  it('writes under the portal’s own prefix', async () => {
    const user = userEvent.setup();
    await renderTab(untouched, {
      config: { mlopsMaturity: { annotationPrefix: 'ml.acme.io' } },
    });

    await user.click(
      await screen.findByRole('checkbox', { name: 'Choose: Unit tests' }),
    );

    expect(screen.getByLabelText('Lines for the descriptor')).toHaveTextContent(
      '+ ml.acme.io/unit-tests: "yes"',
    );
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
