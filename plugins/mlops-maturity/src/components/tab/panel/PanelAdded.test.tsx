import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  attestationRow,
  waiverRow,
} from '../../added/__testUtils__/FakeAddedApi';
import { mixed } from '../__testUtils__/entities';
import { FakeTabApi } from '../__testUtils__/FakeTabApi';
import { renderTab } from '../__testUtils__/renderTab';

async function openPanel(api = new FakeTabApi(mixed)) {
  const user = userEvent.setup();
  await renderTab(mixed, { api });
  const matrix = await screen.findByRole('region', { name: 'Capabilities' });
  await user.click(
    within(matrix).getByRole('button', { name: /Drift alerts/ }),
  );
  const panel = await screen.findByRole('dialog');
  return { user, panel, api };
}

describe('PanelAdded', () => {
  it('attests, and says before what it will count for', async () => {
    const { user, panel, api } = await openPanel();
    const attest = jest.spyOn(api, 'attest');
    const reload = jest.spyOn(api, 'getAssessment');
    await user.click(
      await within(panel).findByRole('button', { name: 'Attest' }),
    );
    expect(panel).toHaveTextContent('Here it takes more than declared.');
    const link = within(panel).getByLabelText(/Where can it be seen\? \(a web/);
    await user.type(link, 'ftp://x');
    expect(panel).toHaveTextContent('A web address starts with https://');
    expect(
      within(panel).getByRole('button', { name: 'Attest' }),
    ).toBeDisabled();
    await user.clear(link);
    await user.type(link, 'https://grafana.example.com/alerts');
    expect(panel).toHaveTextContent('Counts as backed: it points at something');
    await user.click(within(panel).getByRole('button', { name: 'Attest' }));
    expect(attest).toHaveBeenCalledWith('component:default/churn', {
      practice: 'drift-alerts',
      met: true,
      date: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
      link: 'https://grafana.example.com/alerts',
    });
    expect(
      await within(panel).findByText('Attested. No level has changed by it.'),
    ).toBeInTheDocument();
    expect(await within(panel).findByText('Attested: met')).toBeInTheDocument();
    expect(reload).toHaveBeenCalledTimes(1);
  });

  it('replaces the attestation that it shows, and no other', async () => {
    const api = new FakeTabApi(mixed);
    api.attestations = [attestationRow({ version: 3, met: false })];
    const { user, panel } = await openPanel(api);
    const attest = jest.spyOn(api, 'attest');
    await user.click(
      await within(panel).findByRole('button', { name: 'Attest anew' }),
    );
    expect(panel).toHaveTextContent(
      'It takes the place of what user:default/ann attested on 2026-11-20.',
    );
    await user.click(within(panel).getByRole('button', { name: 'Attest' }));
    expect(attest).toHaveBeenCalledWith(
      expect.anything(),
      expect.objectContaining({ replaces: { id: 'a1', version: 3 } }),
    );
  });

  it('asks for a waiver, with a reason and an end', async () => {
    const { user, panel, api } = await openPanel();
    const ask = jest.spyOn(api, 'requestWaiver');
    await user.click(
      await within(panel).findByRole('button', { name: 'Ask for a waiver' }),
    );
    await user.type(within(panel).getByLabelText('Note'), 'In spring');
    await user.click(within(panel).getByRole('button', { name: 'Ask' }));
    expect(ask).toHaveBeenCalledWith('component:default/churn', {
      practice: 'drift-alerts',
      reason: 'planned',
      note: 'In spring',
      until: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
    });
    expect(
      await within(panel).findByText('Waits for a decision'),
    ).toBeInTheDocument();
    expect(
      within(panel).queryByRole('button', { name: 'Ask for a waiver' }),
    ).toBeNull();
  });

  it('takes back what nobody has decided on, and calls it that', async () => {
    const api = new FakeTabApi(mixed);
    api.waivers = [waiverRow({ allowed: ['revoke'] })];
    const { user, panel } = await openPanel(api);
    await user.click(
      await within(panel).findByRole('button', { name: 'Take back' }),
    );
    expect(await within(panel).findByText('Taken back.')).toBeInTheDocument();
  });

  it('folds away what counts no more', async () => {
    const api = new FakeTabApi(mixed);
    api.attestations = [
      attestationRow(),
      attestationRow({ id: 'a0', state: 'superseded', allowed: [] }),
    ];
    api.waivers = [waiverRow({ state: 'refused', allowed: [] })];
    const { user, panel } = await openPanel(api);
    await user.click(await within(panel).findByText('Show 2 earlier ones'));
    expect(panel).toHaveTextContent('Attested anew');
    expect(panel).toHaveTextContent('Refused');
  });

  it('says what to ask for where the reader may do neither', async () => {
    const api = new FakeTabApi(mixed);
    api.mayAttest = false;
    api.mayRequest = false;
    const { panel } = await openPanel(api);
    expect(
      await within(panel).findByText(/mlops-maturity.attestation.write/),
    ).toBeInTheDocument();
  });
});
