import { screen, within } from '@testing-library/react';
import { FakeMlopsMaturityApi } from '../scorecard/__testUtils__/FakeMlopsMaturityApi';
import { generateOrganization } from '../scorecard/__testUtils__/generateOrganization';
import { renderScorecard } from '../scorecard/__testUtils__/renderScorecard';
import { assessEntity } from '../tab/__testUtils__/assessEntity';
import { workedExample } from '../tab/__testUtils__/entities';

const organization = generateOrganization({ subjects: 8, groups: 8 });

/** Also knows the worked example. */
class ReportApi extends FakeMlopsMaturityApi {
  async getAssessment() {
    return assessEntity(workedExample);
  }

  async getHistory() {
    return { items: [] };
  }
}

/** The sheet on the screen, and its copy for paper outside of the page. */
async function sheets() {
  const all = await screen.findAllByRole('article', {
    name: /^Maturity report of/,
  });
  const isPaper = (sheet: HTMLElement) =>
    sheet.closest('[data-mlops-maturity-paper]') !== null;
  return {
    onScreen: all.filter(sheet => !isPaper(sheet)),
    onPaper: all.filter(isPaper),
  };
}

describe('the one-page report', () => {
  it('is of the organisation, on the screen and on paper', async () => {
    const { unmount } = await renderScorecard({
      path: '/report',
      api: new ReportApi(organization),
    });
    const { onScreen, onPaper } = await sheets();
    expect([onScreen.length, onPaper.length]).toEqual([1, 1]);
    expect(onPaper[0].closest('body > *')).toHaveAttribute(
      'data-mlops-maturity-paper',
    );
    expect(
      within(onScreen[0]).getByText(/^Raised 8 components: /),
    ).toBeInTheDocument();
    expect(
      within(onScreen[0]).getAllByText(/of work; then \d of \d at or above/),
    ).not.toHaveLength(0);
    unmount();
    expect(document.querySelector('[data-mlops-maturity-paper]')).toBeNull();
  });

  it('is of a team with its name', async () => {
    await renderScorecard({
      path: '/report?group=group:default/commerce',
      api: new ReportApi(organization),
    });
    const { onScreen } = await sheets();
    const { title } = organization.graph.get('group:default/commerce')!;
    expect(
      within(onScreen[0]).getByRole('heading', { level: 1, name: title }),
    ).toBeInTheDocument();
  });

  it('is of a subject, with its evidence and plan', async () => {
    await renderScorecard({
      path: '/report?subject=component:default/churn&model=five-stage',
      api: new ReportApi(organization),
    });
    const { onScreen } = await sheets();
    const sheet = within(onScreen[0]);
    expect(sheet.getByText('Stage 3 of 5')).toBeInTheDocument();
    expect(sheet.getByText(/^Evidence: \d+ practices shown$/)).toBeVisible();
    expect(
      sheet.getByText('Nothing is recorded for this period.'),
    ).toBeInTheDocument();
    expect(sheet.getByText(/^Judged by Five-stage/)).toBeInTheDocument();
  });
});
