import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  attestationRow,
  waiverRow,
} from '../../added/__testUtils__/FakeAddedApi';
import { FakeMlopsMaturityApi } from '../__testUtils__/FakeMlopsMaturityApi';
import { renderScorecard } from '../__testUtils__/renderScorecard';

function apiWith() {
  const api = new FakeMlopsMaturityApi();
  api.attestations = [attestationRow()];
  api.waivers = [
    waiverRow({ title: 'Churn model', note: 'The platform comes in spring' }),
    waiverRow({
      id: 'w2',
      practice: 'unit-tests',
      practiceTitle: 'Unit tests',
      state: 'approved',
      inForce: true,
      decidedBy: 'user:default/bob',
      allowed: [],
    }),
  ];
  return api;
}

const render = (api = apiWith()) =>
  renderScorecard({ path: '/approvals', api });

describe('ApprovalsSubpage', () => {
  it('lists what waits, what is unconfirmed and what is excused', async () => {
    await render();
    const waiting = await screen.findByRole('region', {
      name: '1 waiver waits for a decision',
    });
    expect(waiting).toHaveTextContent(/Drift alerts of Churn model/);
    expect(waiting).toHaveTextContent('The platform comes in spring');
    expect(
      await screen.findByRole('region', {
        name: '1 attestation is unconfirmed',
      }),
    ).toHaveTextContent(/Attested: met/);
    const inForce = await screen.findByRole('region', {
      name: '1 waiver is in force',
    });
    expect(inForce).toHaveTextContent(/Unit tests/);
    expect(within(inForce).queryByRole('button')).toBeNull();
  });

  it('approves with a note, and says what came of it', async () => {
    const user = userEvent.setup();
    const api = apiWith();
    const decide = jest.spyOn(api, 'decideWaiver');
    await render(api);
    const waiting = await screen.findByRole('region', {
      name: '1 waiver waits for a decision',
    });
    await user.click(within(waiting).getByText('Approve'));
    await user.type(
      within(waiting).getByLabelText(/What do you say to it/),
      'Until spring',
    );
    await user.click(within(waiting).getByText('Approve'));
    expect(decide).toHaveBeenCalledWith('w1', 'approve', {
      version: 1,
      note: 'Until spring',
    });
    expect(
      await screen.findByText('Approved. No level has changed by it.'),
    ).toBeInTheDocument();
    expect(
      await screen.findByRole('region', {
        name: 'No waiver waits for a decision',
      }),
    ).toBeInTheDocument();
  });

  it('tells whose decision stands where somebody else was first', async () => {
    const user = userEvent.setup();
    const api = apiWith();
    const message =
      'user:default/bob refused it at noon, and that decision stands';
    api.decideWaiver = async () => {
      api.waivers = api.waivers.slice(1);
      throw Object.assign(new Error('Request failed'), {
        name: 'ResponseError',
        statusCode: 409,
        body: { error: { name: 'ConflictError', message } },
        cause: Object.assign(new Error(message), { name: 'ConflictError' }),
      });
    };
    await render(api);
    const waiting = await screen.findByRole('region', {
      name: '1 waiver waits for a decision',
    });
    await user.click(within(waiting).getByText('Refuse'));
    await user.click(within(waiting).getByText('Refuse'));
    expect(await screen.findByText(message)).toBeInTheDocument();
    expect(
      await screen.findByRole('region', {
        name: 'No waiver waits for a decision',
      }),
    ).toBeInTheDocument();
  });

  it('says so where there is nothing the reader may decide', async () => {
    const api = apiWith();
    api.waivers = api.waivers.map(each => ({ ...each, allowed: [] }));
    await render(api);
    expect(
      await screen.findByText('There is nothing you may decide about it.'),
    ).toBeInTheDocument();
  });

  it('says whom to ask where they may not read', async () => {
    const api = apiWith();
    api.getWaivers = async () => {
      throw Object.assign(new Error('no'), {
        name: 'ResponseError',
        statusCode: 403,
      });
    };
    await render(api);
    expect(
      (await screen.findAllByText('You may not see this')).length,
    ).toBeGreaterThan(0);
  });

  it('lets the reader choose how they are told', async () => {
    const user = userEvent.setup();
    const api = apiWith();
    await render(api);
    await user.click(await screen.findByText('Once a day'));
    await user.click(await screen.findByText('At once'));
    expect(await screen.findByText('At once')).toBeInTheDocument();
    expect(api.delivery).toEqual({ delivery: 'immediate' });
  });
});
