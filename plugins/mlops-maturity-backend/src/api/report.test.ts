import type { RollupReport } from 'backstage-plugin-mlops-maturity-common';
import {
  HIDDEN_ENTITIES,
  VISIBLE_ENTITIES,
} from './__testUtils__/organization';
import { startPortal } from './__testUtils__/startPortal';

jest.setTimeout(60_000);

const API = '/api/mlops-maturity';

describe('the report of a team or the organisation', () => {
  let portal: Awaited<ReturnType<typeof startPortal>>;

  beforeAll(async () => {
    portal = await startPortal([...VISIBLE_ENTITIES, ...HIDDEN_ENTITIES]);
  });
  afterAll(() => portal.stop());

  const get = async (path: string, user = 'admin') => {
    const { body } = await portal.as(user).get(`${API}${path}`).expect(200);
    return body;
  };

  it('adds up to what the scorecard says, for whoever asks', async () => {
    for (const user of ['admin', 'limited']) {
      const { organization, groups } = await get('/scorecard', user);
      const report: RollupReport = await get('/report', user);
      expect(report.rollup).toEqual(organization);
      expect(report.partial).toBe(user === 'admin' ? undefined : true);
      for (const { group, title, total } of groups) {
        const team: RollupReport = await get(`/report?group=${group}`, user);
        expect([team.group, team.title]).toEqual([group, title]);
        expect(team.rollup).toEqual(total);
      }
    }
  });

  it('counts evidence as the subjects show it', async () => {
    const { practices }: RollupReport = await get('/report');
    for (const { practice, met, byGrade } of practices.slice(0, 4)) {
      const { totalItems } = await get(
        `/subjects?model=five-stage&practiceStatus=${practice}:met`,
      );
      expect([practice, met.value]).toEqual([practice, totalItems]);
      const { declared, backed, verified } = byGrade;
      expect(declared + backed + verified).toBe(met.value);
    }
  });

  it('never predicts that work takes anybody down', async () => {
    const { rollup, plan, gaps }: RollupReport = await get('/report');
    const reached = plan.map(({ predicted }) => predicted.atTarget.value);
    expect(reached[0]).toBeGreaterThanOrEqual(rollup.atTarget.value);
    expect([...reached].sort((a, b) => a - b)).toEqual(reached);
    expect(reached[2]).toBeGreaterThan(rollup.atTarget.value);
    expect(gaps.length).toBeGreaterThan(0);
  });

  it('is not for those who may not read what the organisation comes to', async () => {
    const { status, body } = await portal.as('member').get(`${API}/report`);
    expect(status).toBe(403);
    expect(body.error.message).toContain('mlops-maturity.organisation.read');
  });
});
