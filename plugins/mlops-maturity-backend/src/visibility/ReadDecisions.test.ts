import { mockCredentials } from '@backstage/backend-test-utils';
import { catalogEntityReadPermission } from '@backstage/plugin-catalog-common/alpha';
import {
  AuthorizeResult,
  type PolicyDecision,
} from '@backstage/plugin-permission-common';
import { mlopsMaturityAssessmentReadPermission } from 'backstage-plugin-mlops-maturity-common';
import { ReadDecisions } from './ReadDecisions';

const jo = mockCredentials.user('user:default/jo');
const ann = mockCredentials.user('user:default/ann');
const permissions = [mlopsMaturityAssessmentReadPermission];

function setUp(random?: () => number) {
  let result: AuthorizeResult.ALLOW | AuthorizeResult.DENY =
    AuthorizeResult.ALLOW;
  const authorizeConditional = jest.fn(
    async (queries: unknown[], _: unknown): Promise<PolicyDecision[]> =>
      queries.map(() => ({ result })),
  );
  return {
    decisions: new ReadDecisions({
      permissions: { authorizeConditional },
      random,
    }),
    authorizeConditional,
    decide: (next: typeof result) => {
      result = next;
    },
  };
}

describe('ReadDecisions', () => {
  beforeEach(() =>
    jest.useFakeTimers({ now: 1_000_000, doNotFake: ['setImmediate'] }),
  );
  afterEach(() => jest.useRealTimers());

  it('asks once for what a caller asks at once, and again a second later', async () => {
    const { decisions, authorizeConditional, decide } = setUp();
    const question = { permissions, credentials: jo };
    const answers = [decisions.decide(question), decisions.decide(question)];
    expect(await Promise.all(answers)).toEqual([
      [{ result: 'ALLOW' }],
      [{ result: 'ALLOW' }],
    ]);
    expect(authorizeConditional).toHaveBeenCalledTimes(1);
    expect(authorizeConditional).toHaveBeenCalledWith(
      permissions.map(permission => ({ permission })),
      { credentials: jo },
    );

    decide(AuthorizeResult.DENY);
    jest.advanceTimersByTime(390);
    expect(await decisions.decide(question)).toEqual([{ result: 'ALLOW' }]);
    expect(authorizeConditional).toHaveBeenCalledTimes(1);
    jest.advanceTimersByTime(611);
    expect(await decisions.decide(question)).toEqual([{ result: 'DENY' }]);
  });

  it('asks again before a second is over, and lets nobody wait for it', async () => {
    const { decisions, authorizeConditional, decide } = setUp();
    const question = { permissions, credentials: jo };
    await decisions.decide(question);
    decide(AuthorizeResult.DENY);
    jest.advanceTimersByTime(800);
    expect(await decisions.decide(question)).toEqual([{ result: 'ALLOW' }]);
    await new Promise(setImmediate);
    expect(await decisions.decide(question)).toEqual([{ result: 'DENY' }]);
    jest.advanceTimersByTime(390);
    expect(await decisions.decide(question)).toEqual([{ result: 'DENY' }]);
    expect(authorizeConditional).toHaveBeenCalledTimes(2);
  });

  it('does not ask at once about all who came at once', async () => {
    const randoms = [0, 0.9];
    const { decisions, authorizeConditional } = setUp(() => randoms.shift()!);
    const everybody = [jo, ann].map(credentials => ({
      permissions,
      credentials,
    }));
    const decide = () => Promise.all(everybody.map(q => decisions.decide(q)));
    await decide();
    jest.advanceTimersByTime(500);
    await decide();
    expect(authorizeConditional.mock.calls.slice(2)).toEqual([
      [expect.anything(), { credentials: ann }],
    ]);
  });

  it('serves nothing older, however long the next answer takes or if it fails', async () => {
    const { decisions, authorizeConditional, decide } = setUp();
    const question = { permissions, credentials: jo };
    await decisions.decide(question);
    decide(AuthorizeResult.DENY);
    let fail = (_error: Error) => {};
    authorizeConditional.mockImplementationOnce(
      () => new Promise((_, reject) => (fail = reject)),
    );
    jest.advanceTimersByTime(800);
    expect(await decisions.decide(question)).toEqual([{ result: 'ALLOW' }]);
    jest.advanceTimersByTime(300);
    const late = decisions.decide(question);
    fail(new Error('away'));
    await expect(late).rejects.toThrow('away');
    expect(await decisions.decide(question)).toEqual([{ result: 'DENY' }]);
  });

  it('never answers one caller with what was decided for another', async () => {
    const { decisions, authorizeConditional, decide } = setUp();
    const later = { ...jo, expiresAt: new Date(2_000_000) };
    await decisions.decide({ permissions, credentials: jo });
    decide(AuthorizeResult.DENY);
    for (const credentials of [ann, later]) {
      expect(await decisions.decide({ permissions, credentials })).toEqual([
        { result: 'DENY' },
      ]);
    }
    expect(authorizeConditional).toHaveBeenCalledTimes(3);
  });

  it('takes other permissions for another question, and asks again after a failure', async () => {
    const { decisions, authorizeConditional } = setUp();
    authorizeConditional.mockRejectedValueOnce(new Error('away'));
    const question = { permissions, credentials: jo };
    await expect(decisions.decide(question)).rejects.toThrow('away');
    expect(await decisions.decide(question)).toHaveLength(1);
    const both = [...permissions, catalogEntityReadPermission];
    expect(
      await decisions.decide({ permissions: both, credentials: jo }),
    ).toHaveLength(2);
    expect(authorizeConditional).toHaveBeenCalledTimes(3);
  });
});
