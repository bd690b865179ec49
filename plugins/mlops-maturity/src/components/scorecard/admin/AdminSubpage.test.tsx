import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { PreviewResponse } from 'backstage-plugin-mlops-maturity-common';
import { failedRequest } from '../../tab/__testUtils__/failures';
import { FakeMlopsMaturityApi } from '../__testUtils__/FakeMlopsMaturityApi';
import { generateOrganization } from '../__testUtils__/generateOrganization';
import { renderScorecard } from '../__testUtils__/renderScorecard';

const organization = generateOrganization();
const api = () => new FakeMlopsMaturityApi(organization);

async function openAdmin(of = api()) {
  await renderScorecard({ path: '/admin', api: of });
  return screen.findByLabelText('Model file (YAML)', {}, { timeout: 10_000 });
}

const healthy = {
  status: 'ok' as const,
  problems: [],
  contentProblems: [],
  sweepProblems: [],
  failures: [],
  disabledModels: [],
  release: 'f00dfeed0000',
};

describe('AdminSubpage', () => {
  it('tells how assessing is doing, and what is wrong, place by place', async () => {
    const of = api();
    of.getHealth = async () => ({
      ...healthy,
      status: 'degraded',
      problems: ['one', 'two'],
      lastSweep: {
        startedAt: '2026-11-21T11:00:00.000Z',
        finishedAt: '2026-11-21T11:00:12.000Z',
        complete: true,
        durationSeconds: 12,
        entities: 4120,
        subjects: 60,
        assessed: 7,
        failures: 1,
      },
      lastCompleteSweep: {
        finishedAt: new Date(Date.now() - 180_000).toISOString(),
        ageSeconds: 180,
      },
      recentSweeps: [
        {
          startedAt: '2026-11-21T11:00:00.000Z',
          complete: true,
          durationSeconds: 12,
        },
        { startedAt: '2026-11-21T10:50:00.000Z', complete: false },
      ],
      findingsByKind: { 'bare-host': 3, 'unknown-key': 5 },
      failures: [
        {
          subject: 'component:default/churn',
          error: 'Its annotations are no map of texts.',
          at: new Date().toISOString(),
        },
      ],
      disabledModels: [
        {
          file: 'models/acme.yaml',
          reason:
            'models/acme.yaml:3:1: `levle` is no key. Write `level`.\nmodels/acme.yaml:9:5: There is no practice `x`. Name one that there is.',
        },
      ],
    });
    await openAdmin(of);
    const health = screen.getByRole('region', {
      name: '2 things need attention',
    });
    for (const text of [
      'Last complete sweep3 minutes ago',
      'It took12 s',
      'Entities read4,120',
      'Assessed anew7',
      'f00dfeed0000',
      'Unknown key5',
    ]) {
      expect(health).toHaveTextContent(text);
    }
    expect(within(health).getByLabelText(/: did not end$/)).toBeInTheDocument();
    const disabled = within(
      screen.getByRole('region', { name: '1 model is left out' }),
    );
    expect(
      disabled.getByText('Line 3, column 1:').closest('li'),
    ).toHaveTextContent('levle is no key. Write level.');
    expect(
      disabled.getByText('Line 9, column 5:').closest('li'),
    ).toHaveTextContent('Name one that there is.');
    expect(
      screen.getByRole('region', { name: '1 subject could not be assessed' }),
    ).toHaveTextContent('Its annotations are no map of texts.');
  });

  it('previews a model: who rises, who drops, by team', async () => {
    const user = userEvent.setup();
    const text = await openAdmin();
    const run = screen.getByRole('button', { name: 'Preview' });
    expect(run).toBeDisabled();
    await user.click(text);
    await user.paste('version: 2.1.0');
    await user.click(run);
    const expected = await api().previewModel({ model: 'version: 2.1.0' });
    const result = within(
      await screen.findByRole('region', {
        name: `Five-stage MLOps maturity 2.1.0: ${expected.up} would rise, ${expected.down} would drop`,
      }),
    );
    const teams = within(result.getByRole('group', { name: 'By team' }));
    expect(teams.getAllByRole('row')).toHaveLength(expected.teams.length + 1);
    expect(teams.getAllByRole('row')[1]).toHaveTextContent(
      new RegExp(`^\\S.*${expected.teams[0].down}${expected.teams[0].up}`),
    );
    const movers = within(
      result.getByRole('group', { name: 'Who would move' }),
    );
    expect(movers.getAllByRole('row')).toHaveLength(expected.movers.length + 1);
    await user.type(text, '1');
    expect(
      screen.getByText('The file has changed since: preview it again.'),
    ).toBeInTheDocument();
  });

  it('takes the model from a file', async () => {
    const user = userEvent.setup();
    const text = await openAdmin();
    const file = new File(['id: own'], 'own.yaml');
    file.text = async () => 'id: own';
    await user.upload(
      document.querySelector<HTMLInputElement>('input[type=file]')!,
      file,
    );
    await waitFor(() => expect(text).toHaveValue('id: own'));
    expect(screen.getByText('own.yaml is filled in.')).toBeInTheDocument();
  });

  it('says what is wrong with the file, with line and remedy', async () => {
    const user = userEvent.setup();
    const of = api();
    of.previewModel = async () => {
      throw failedRequest({
        statusCode: 400,
        name: 'InputError',
        message:
          'The model cannot be used:\nmodel:3:5: `levle` is no key. Write `level`.\nmodel:7:1: There are no levels. Add them.',
      });
    };
    await user.click(await openAdmin(of));
    await user.paste('levle: 1');
    await user.click(screen.getByRole('button', { name: 'Preview' }));
    const alert = await screen.findByText('2 things are wrong with the file');
    expect(alert.parentElement).toHaveTextContent(
      'Line 3, column 5:levle is no key. Write level.',
    );
    expect(alert.parentElement).toHaveTextContent('Line 7, column 1:');
  });

  it('shows that it is at work, and can be stopped', async () => {
    const user = userEvent.setup();
    const of = api();
    let signal: AbortSignal | undefined;
    of.previewModel = (_request, options?: { signal?: AbortSignal }) => {
      signal = options?.signal;
      return new Promise<PreviewResponse>(() => {});
    };
    await user.click(await openAdmin(of));
    await user.paste('id: own');
    await user.click(screen.getByRole('button', { name: 'Preview' }));
    expect(screen.getByText(/^Judging every subject twice/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Cancel' }));
    expect(signal?.aborted).toBe(true);
    expect(screen.queryByText(/^Judging every subject/)).toBeNull();
  });

  it('lets a history follow after it was said what that means', async () => {
    const user = userEvent.setup();
    const of = api();
    const rekey = jest.spyOn(of, 'rekeySubject');
    await openAdmin(of);
    const review = screen.getByRole('button', { name: 'Review' });
    await user.type(screen.getByLabelText('Old entity ref'), 'churn');
    expect(
      screen.getByText('Not an entity ref: write kind:namespace/name'),
    ).toBeInTheDocument();
    await user.clear(screen.getByLabelText('Old entity ref'));
    await user.type(
      screen.getByLabelText('Old entity ref'),
      'Component:default/Churn',
    );
    await user.type(
      screen.getByLabelText('New entity ref'),
      'component:churn-2',
    );
    await user.click(review);
    const dialog = within(await screen.findByRole('dialog'));
    expect(dialog.getByText('component:default/churn')).toBeInTheDocument();
    expect(rekey).not.toHaveBeenCalled();
    await user.click(dialog.getByRole('button', { name: 'Let it follow' }));
    expect(rekey).toHaveBeenCalledWith({
      from: 'component:default/churn',
      to: 'component:default/churn-2',
    });
    expect(
      await screen.findByRole('link', { name: 'Open its Maturity tab' }),
    ).toHaveAttribute(
      'href',
      expect.stringContaining('/catalog/default/component/churn-2/maturity'),
    );
  });

  it('says why a history cannot follow', async () => {
    const user = userEvent.setup();
    const of = api();
    of.rekeySubject = async () => {
      throw failedRequest({
        statusCode: 400,
        name: 'InputError',
        message: "The catalog has no entity 'component:default/b'",
      });
    };
    await openAdmin(of);
    await user.type(screen.getByLabelText('Old entity ref'), 'component:a');
    await user.type(screen.getByLabelText('New entity ref'), 'component:b');
    await user.click(screen.getByRole('button', { name: 'Review' }));
    await user.click(
      within(await screen.findByRole('dialog')).getByRole('button', {
        name: 'Let it follow',
      }),
    );
    expect(
      await screen.findByText(
        "The catalog has no entity 'component:default/b'",
      ),
    ).toBeInTheDocument();
  });
});
