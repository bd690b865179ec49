import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { generateOrganization } from '../__testUtils__/generateOrganization';
import { renderScorecard } from '../__testUtils__/renderScorecard';
import { scenarioApi } from '../__testUtils__/scenarioApi';

const organization = generateOrganization();
const { findings } = organization;

describe('DataQualitySubpage', () => {
  it('lists the findings with the remedy, the nearest right spelling and the subject', async () => {
    await renderScorecard({ path: '/data-quality' });
    expect(
      await screen.findByText(
        `${findings.length} pieces of evidence need a correction`,
      ),
    ).toBeInTheDocument();
    const { subject } = findings.find(({ kind }) => kind === 'unknown-key')!;
    const name = subject.split('/')[1];
    const [link] = await screen.findAllByText(name);
    expect(link.closest('a')).toHaveAttribute(
      'href',
      expect.stringMatching(/\/maturity\?model=five-stage$/),
    );
    const item = link.closest('li')!;
    expect(item).toHaveTextContent('Write mlops-maturity.io/drift-alerts.');
    expect(item).toHaveTextContent(
      /Did you mean mlops-maturity.io\/drift-alerts: "?yes/,
    );
  });

  it('shows one kind alone', async () => {
    const user = userEvent.setup();
    await renderScorecard({ path: '/data-quality' });
    const bare = findings.filter(({ kind }) => kind === 'bare-host').length;
    await user.click(await screen.findByText(`Link to a whole site · ${bare}`));
    await waitFor(() =>
      expect(screen.queryByText('is not a practice.')).not.toBeInTheDocument(),
    );
    expect(screen.getAllByText('points at a whole site.')).toHaveLength(bare);
  });

  it('asks for the findings of the team that is chosen', async () => {
    const api = scenarioApi('fine', organization);
    const getFindings = jest.spyOn(api, 'getFindings');
    await renderScorecard({
      path: '/data-quality?group=group:default/commerce',
      api,
    });
    await screen.findByText(/evidence needs? a correction/);
    expect(getFindings).toHaveBeenCalledWith(
      expect.objectContaining({ group: 'group:default/commerce' }),
    );
  });

  it('reports models that were left out and subjects that could not be assessed', async () => {
    await renderScorecard({
      path: '/data-quality',
      api: scenarioApi('trouble', organization),
    });
    const disabled = await screen.findByRole('region', {
      name: '1 model is left out',
    });
    expect(disabled).toHaveTextContent('models/acme-mlops.yaml');
    expect(disabled).toHaveTextContent('Write “level”.');
    const failed = await screen.findByRole('region', {
      name: '1 subject could not be assessed',
    });
    expect(failed).toHaveTextContent('Its annotations are no map of texts.');
    expect(within(failed).getByText('churn').closest('a')).toHaveAttribute(
      'href',
      '/catalog/default/component/churn/maturity?model=five-stage',
    );
  });

  it('says what is broken in the files of practices and models', async () => {
    const api = scenarioApi('trouble', organization);
    const { getHealth } = api;
    api.getHealth = async () => ({
      ...(await getHealth()),
      contentProblems: ['own.yaml:3:5: `drift-alert` is no known practice.'],
    });
    await renderScorecard({ path: '/data-quality', api });
    expect(
      await screen.findByRole('region', {
        name: '1 thing in the files of practices and models needs a correction',
      }),
    ).toHaveTextContent(
      'own.yaml Line 3, column 5:drift-alert is no known practice.',
    );
  });

  it('lists what is not assessed, with the reason', async () => {
    await renderScorecard({ path: '/data-quality' });
    const panel = await screen.findByRole('region', {
      name: '2 ML components are not assessed',
    });
    expect(
      within(panel).getByText(
        'No enabled model assesses the type ml-platform.',
      ),
    ).toBeInTheDocument();
  });

  it('says so where nothing is to be put right', async () => {
    const api = scenarioApi('fine', organization);
    jest
      .spyOn(api, 'getFindings')
      .mockResolvedValue({ items: [], totalItems: 0, byKind: {} });
    jest
      .spyOn(api, 'getUnassessed')
      .mockResolvedValue({ items: [], totalItems: 0 });
    await renderScorecard({ path: '/data-quality', api });
    expect(
      await screen.findByRole('region', {
        name: 'No evidence needs a correction',
      }),
    ).not.toHaveTextContent('with the remedy');
    expect(
      await screen.findByRole('region', {
        name: 'Every ML component is assessed',
      }),
    ).not.toHaveTextContent('with the reason');
  });
});
