import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  complete,
  mixed,
  untouched,
  workedExample,
} from '../__testUtils__/entities';
import { renderTab } from '../__testUtils__/renderTab';

const KEY = 'mlops-maturity.io';

describe('NextSteps', () => {
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

  it('knows the portal’s own tools', async () => {
    const user = userEvent.setup();
    await renderTab(workedExample, {
      config: {
        mlopsMaturity: {
          knownTools: [{ id: 'testomat', title: 'Testomat', phase: 'testing' }],
        },
      },
    });

    await user.click(
      await screen.findByRole('checkbox', {
        name: 'Choose: Integration tests',
      }),
    );
    await user.type(
      screen.getByRole('textbox', { name: /Where can it be seen/ }),
      'testomat:chain/42',
    );

    expect(screen.getByText(/Counts as backed/)).toBeInTheDocument();
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
