import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { FakeMlopsMaturityApi } from '../scorecard/__testUtils__/FakeMlopsMaturityApi';
import { generateOrganization } from '../scorecard/__testUtils__/generateOrganization';
import { renderScorecard } from '../scorecard/__testUtils__/renderScorecard';
import { saveBlob } from '../shared/saveBlob';

jest.mock('../shared/saveBlob', () => ({ saveBlob: jest.fn() }));

const organization = generateOrganization({ subjects: 4, groups: 8 });

/** The text of the file that was saved last. */
async function saved(): Promise<string> {
  const [blob] = (saveBlob as jest.Mock).mock.lastCall;
  return blob.text();
}

describe('my profile', () => {
  it('shows the role, what the next one needs, keywords and questions', async () => {
    await renderScorecard({
      path: '/profile',
      api: new FakeMlopsMaturityApi(organization),
    });
    expect(await screen.findByText('Only you see this page.')).toBeVisible();
    expect(screen.getByText('MLOps engineer')).toBeInTheDocument();
    expect(
      screen.getByText('Next: AI platform lead, Stage 4'),
    ).toBeInTheDocument();
    const wanted = screen.getByText(/^Asked of the AI platform lead/);
    expect(
      within(wanted.nextElementSibling as HTMLElement).getByText(
        'Model registry',
      ),
    ).toBeInTheDocument();
    expect(
      screen.getAllByText('What a good answer has in it').length,
    ).toBeGreaterThan(3);
  });

  it('takes along what the reader had a part in', async () => {
    const user = userEvent.setup();
    await renderScorecard({
      path: '/profile',
      api: new FakeMlopsMaturityApi(organization),
    });
    const introduced = 'Introduced 1 practice: Drift alerts.';
    await user.click(await screen.findByLabelText(introduced));
    await user.click(screen.getByRole('button', { name: 'JSON Resume' }));
    const resume = JSON.parse(await saved());
    expect(resume.basics.label).toBe('MLOps engineer');
    expect(resume.projects[0].highlights).toEqual([
      expect.stringMatching(/^Rose from stage 2/),
    ]);
    await user.click(screen.getByLabelText(introduced));
    await user.click(screen.getByRole('button', { name: 'Markdown' }));
    expect(await saved()).toContain(introduced);
  });

  it('keeps certifications that the reader lists', async () => {
    const user = userEvent.setup();
    const api = new FakeMlopsMaturityApi(organization);
    await renderScorecard({ path: '/profile', api });
    await user.type(await screen.findByLabelText(/^Name/), 'CKA');
    await user.type(screen.getByLabelText('Issuer'), 'CNCF');
    await user.click(screen.getByRole('button', { name: 'Add' }));
    expect(
      await screen.findByRole('button', { name: 'Remove CKA' }),
    ).toBeInTheDocument();
    expect(api.certifications).toEqual([{ name: 'CKA', issuer: 'CNCF' }]);
    await user.click(screen.getByRole('button', { name: 'Remove CKA' }));
    expect(api.certifications).toEqual([]);
  });
});
