import { mockCredentials } from '@backstage/backend-test-utils';
import { catalogEntityReadPermission } from '@backstage/plugin-catalog-common/alpha';
import {
  AuthorizeResult,
  type PolicyDecision,
} from '@backstage/plugin-permission-common';
import { mlopsMaturityOrganizationReadPermission } from 'backstage-plugin-mlops-maturity-common';
import { BriefDecisions } from './BriefDecisions';

const ASKED = [{ permission: catalogEntityReadPermission }];

function start() {
  let decision: PolicyDecision = { result: AuthorizeResult.ALLOW };
  const authorizeConditional = jest.fn(async () => [decision]);
  const authorize = jest.fn(async () => [decision]);
  return {
    authorizeConditional,
    authorize,
    decide: (result: 'ALLOW' | 'DENY') => {
      decision = { result } as PolicyDecision;
    },
    decisions: new BriefDecisions({ authorizeConditional, authorize } as any),
  };
}

describe('BriefDecisions', () => {
  afterEach(() => jest.useRealTimers());

  it('asks once for what one user asks within seconds', async () => {
    jest.useFakeTimers();
    const { decisions, authorizeConditional, decide } = start();
    const jo = mockCredentials.user('user:default/jo');
    await Promise.all([decisions.on(ASKED, jo), decisions.on(ASKED, jo)]);
    expect(authorizeConditional).toHaveBeenCalledTimes(1);
    decide('DENY');
    await expect(decisions.on(ASKED, jo)).resolves.toEqual([
      { result: 'ALLOW' },
    ]);
    jest.advanceTimersByTime(5_001);
    await expect(decisions.on(ASKED, jo)).resolves.toEqual([
      { result: 'DENY' },
    ]);
  });

  it('answers no user with what another may, and nothing with something else', async () => {
    const { decisions, decide } = start();
    const jo = mockCredentials.user('user:default/jo');
    await decisions.on(ASKED, jo);
    decide('DENY');
    await expect(
      decisions.on(ASKED, mockCredentials.user('user:default/mo')),
    ).resolves.toEqual([{ result: 'DENY' }]);
    await expect(
      decisions.allows(mlopsMaturityOrganizationReadPermission, jo),
    ).resolves.toBe(false);
  });

  it('asks every time for a service', async () => {
    const { decisions, authorizeConditional } = start();
    const service = mockCredentials.service();
    await decisions.on(ASKED, service);
    await decisions.on(ASKED, service);
    expect(authorizeConditional).toHaveBeenCalledTimes(2);
  });

  it('does not remember that it could not ask', async () => {
    const { decisions, authorizeConditional } = start();
    const jo = mockCredentials.user('user:default/jo');
    authorizeConditional.mockRejectedValueOnce(new Error('away'));
    await expect(decisions.on(ASKED, jo)).rejects.toThrow('away');
    await expect(decisions.on(ASKED, jo)).resolves.toHaveLength(1);
  });
});
