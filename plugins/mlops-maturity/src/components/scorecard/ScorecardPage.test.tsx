import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { generateOrganization } from './__testUtils__/generateOrganization';
import { renderScorecard } from './__testUtils__/renderScorecard';
import { scenarioApi } from './__testUtils__/scenarioApi';
import { ScorecardPage } from './ScorecardPage';

/** Few rows: how fast a page of them is, is no matter here. */
const organization = generateOrganization({ subjects: 8, groups: 8 });
const api = (scenario: string) => scenarioApi(scenario, organization);

describe('the scorecard page', () => {
  it('has a header of its own in the legacy system and none in the new one', async () => {
    const { unmount } = await renderScorecard({
      api: api('fine'),
      page: <ScorecardPage />,
    });
    expect(
      await screen.findByRole('heading', { level: 1, name: 'ML maturity' }),
    ).toBeInTheDocument();
    unmount();

    await renderScorecard({ api: api('fine') });
    expect(await screen.findByText(/at or above it/)).toBeInTheDocument();
    expect(screen.queryByRole('heading', { level: 1 })).not.toBeInTheDocument();
  });

  it('keeps the filters from one subpage to the other', async () => {
    const user = userEvent.setup();
    const { address } = await renderScorecard({
      api: api('fine'),
      path: '?group=group:default/commerce&lifecycle=production',
    });
    await user.click(await screen.findByRole('link', { name: 'Teams' }));
    await user.click(screen.getByRole('link', { name: 'Subjects' }));
    expect(address()).toBe(
      '/mlops-maturity/subjects?group=group%3Adefault%2Fcommerce&lifecycle=production',
    );
    expect(screen.getByRole('link', { name: 'Subjects' })).toHaveAttribute(
      'aria-current',
      'page',
    );
  });

  it('switches the model and lets its levels go', async () => {
    const user = userEvent.setup();
    const { address } = await renderScorecard({
      api: api('fine'),
      path: '/subjects?level=5&lifecycle=production',
    });
    await user.click(await screen.findByRole('button', { name: /^Model/ }));
    await user.click(
      await screen.findByRole('option', { name: 'Google MLOps levels' }),
    );
    expect(address()).toBe(
      '/mlops-maturity/subjects?model=google-mlops&lifecycle=production',
    );
    expect(
      await screen.findByRole('button', { name: 'Level', expanded: false }),
    ).toBeInTheDocument();
  });

  it('leads from a path that names no subpage to the overview', async () => {
    const { address } = await renderScorecard({
      api: api('fine'),
      path: '/nowhere?model=five-stage',
    });
    expect(await screen.findByText(/at or above it/)).toBeInTheDocument();
    expect(address()).toBe('/mlops-maturity?model=five-stage');
  });
});

describe('the scorecard page, when there is nothing to show', () => {
  it('names the models where the URL asks for one that is not enabled', async () => {
    await renderScorecard({ api: api('fine'), path: '?model=mystery' });
    expect(
      await screen.findByText('There is no model “mystery” here'),
    ).toBeInTheDocument();
    expect(
      screen.getByRole('button', { name: 'Google MLOps levels' }),
    ).toHaveAttribute('href', '/mlops-maturity?model=google-mlops');
  });

  it('names the permission to ask for, and still offers the subjects', async () => {
    const user = userEvent.setup();
    await renderScorecard({ api: api('denied') });
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'mlops-maturity.organisation.read',
    );
    await user.click(screen.getByRole('button', { name: 'Show the subjects' }));
    expect(
      await screen.findByRole('heading', { name: '8 subjects' }),
    ).toBeInTheDocument();
  });

  it('says what to install where the backend is missing', async () => {
    await renderScorecard({ api: api('missing') });
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'backstage-plugin-mlops-maturity-backend',
    );
  });

  it('offers to try again after an error, and shows what comes then', async () => {
    const user = userEvent.setup();
    const broken = api('broken');
    await renderScorecard({ api: broken });
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'The database does not answer',
    );
    broken.getScorecard = api('fine').getScorecard.bind(api('fine'));
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByText(/at or above it/)).toBeInTheDocument();
  });

  it('shows how far the first sweep is', async () => {
    await renderScorecard({ api: api('starting') });
    expect(
      await screen.findByText('1,240 entities read, 31 assessed so far.'),
    ).toBeInTheDocument();
  });

  it('gives the first line to add where no ML component is found', async () => {
    await renderScorecard({ api: api('empty') });
    expect(
      await screen.findByText(
        'No ML component is assessed under Five-stage MLOps maturity',
      ),
    ).toBeInTheDocument();
    expect(
      screen.getByText(/mlops-maturity.io\/practices: code-versioning/),
    ).toBeInTheDocument();
  });

  it('shows the structure while it loads', async () => {
    await renderScorecard({ api: api('slow') });
    expect(await screen.findByLabelText('Loading')).toBeInTheDocument();
    expect(screen.queryByText(/at or above it/)).not.toBeInTheDocument();
  });

  it('says why no model is enabled', async () => {
    const none = api('trouble');
    const { disabled } = await none.getModels();
    none.getModels = async () => ({ models: [], disabled });
    await renderScorecard({ api: none });
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'Line 14: “levle” is no key',
    );
  });
});
