import { TestDatabases } from '@backstage/backend-test-utils';
import { testDatabaseIds } from '../store/__testUtils__/testDatabaseIds';
import {
  API,
  CHURN,
  dayIn,
  message,
  portalOfOwners,
} from './__testUtils__/portalOfOwners';

jest.setTimeout(120_000);

const databases = TestDatabases.create({ ids: testDatabaseIds() });

describe.each(databases.eachSupportedId())('waivers on %s', databaseId => {
  const { audited, send, read, requirement, ask } = portalOfOwners(
    databases,
    databaseId,
  );

  const practice = 'integration-tests';

  it('excuse from the approval of somebody else on, until they are revoked', async () => {
    expect(await requirement(practice)).toMatchObject({ status: 'missing' });
    const { waiver, change } = await ask('ann', { practice });
    expect(change).toBeUndefined();
    expect(waiver).toMatchObject({
      state: 'requested',
      from: dayIn(0),
      inForce: false,
      allowed: ['revoke'],
    });
    expect(await requirement(practice)).toMatchObject({ status: 'missing' });

    const approve = `${API}/waivers/${waiver.id}/approve`;
    const own = await send('ann', approve, { version: 1 });
    expect(own.status).toBe(403);
    expect(message(own)).toContain('Nobody may decide on a waiver');
    const denied = await send('asker', approve, { version: 1 });
    expect(message(denied)).toContain("'mlops-maturity.waiver.decide'");

    const { body } = await send('bob', approve, {
      version: 1,
      note: 'Until the spring release',
    }).expect(200);
    expect(body).toMatchObject({
      waiver: {
        state: 'approved',
        decidedBy: 'user:default/bob',
        decisionNote: 'Until the spring release',
        inForce: true,
        allowed: ['revoke'],
      },
      change: {
        cause: 'waiver',
        waivers: [{ kind: 'came', id: waiver.id, practice }],
      },
    });
    expect(await requirement(practice)).toMatchObject({
      status: 'waived',
      excused: { waiver: { approvedBy: 'user:default/bob' } },
    });
    const debt = { inForce: 1, subjects: 1, endingSoon: 0, requested: 0 };
    expect((await read('admin', `${API}/scorecard`)).waivers).toEqual(debt);
    expect((await read('admin', `${API}/health`)).waivers).toEqual(debt);

    const refuse = `${API}/waivers/${waiver.id}/refuse`;
    const late = await send('eve', refuse, { version: 1 });
    expect(late.status).toBe(409);
    expect(message(late)).toMatch(
      /^user:default\/bob approved it at .*, and that decision stands\. Look at it again/,
    );
    expect(await requirement(practice)).toMatchObject({ status: 'waived' });

    const revoked = await send('eve', `${API}/waivers/${waiver.id}/revoke`, {
      version: 2,
    }).expect(200);
    expect(revoked.body).toMatchObject({
      waiver: { state: 'revoked', endedBy: 'user:default/eve', version: 3 },
      change: { cause: 'waiver', waivers: [{ kind: 'went' }] },
    });
    expect(await requirement(practice)).toMatchObject({ status: 'missing' });
    expect(audited().map(({ eventId, outcome }) => [eventId, outcome])).toEqual(
      [
        ['waiver-request', 'succeeded'],
        ['waiver-approve', 'failed'],
        ['waiver-approve', 'failed'],
        ['waiver-approve', 'succeeded'],
        ['waiver-refuse', 'failed'],
        ['waiver-revoke', 'succeeded'],
      ],
    );
  });

  it('are asked for once at a time, and taken back by who asked', async () => {
    const { waiver } = await ask('ann', { practice });
    const twice = await send('bob', `${CHURN}/waivers`, {
      practice,
      reason: 'planned',
      until: dayIn(10),
    });
    expect(twice.status).toBe(409);
    expect(message(twice)).toMatch(/^user:default\/ann asked for it at /);
    const other = await send('bob', `${API}/waivers/${waiver.id}/revoke`, {
      version: 1,
    });
    expect(other.status).toBe(403);
    const { body } = await send('ann', `${API}/waivers/${waiver.id}/revoke`, {
      version: 1,
    }).expect(200);
    expect(body.waiver).toMatchObject({ state: 'withdrawn', allowed: [] });
  });

  it('of two decisions at once one stands', async () => {
    const { waiver } = await ask('ann', { practice });
    const answers = await Promise.all(
      ['bob', 'eve', 'kim', 'lee'].map((user, index) =>
        send(
          user,
          `${API}/waivers/${waiver.id}/${index % 2 ? 'refuse' : 'approve'}`,
          { version: 1 },
        ),
      ),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([
      200, 409, 409, 409,
    ]);
    const { decidedBy } = answers.find(({ status }) => status === 200)!.body
      .waiver;
    for (const answer of answers.filter(({ status }) => status === 409)) {
      expect(message(answer)).toContain(decidedBy);
    }
  });

  it('are listed by state, subject, team and end', async () => {
    const { waiver } = await ask('ann', {
      practice: 'drift-alerts',
      until: dayIn(20),
    });
    await send('bob', `${API}/waivers/${waiver.id}/approve`, { version: 1 });
    const ids = async (query: string) =>
      (await read('bob', `${API}/waivers?${query}`)).items.map(
        ({ id }: { id: string }) => id,
      );
    expect(await ids('inForce=true&endsWithin=30')).toEqual([waiver.id]);
    expect(await ids('endsWithin=10')).toEqual([]);
    expect(await ids('group=platform&state=approved')).toContain(waiver.id);
    expect(await ids('group=platform&ownOnly=true')).toEqual([]);
    expect(await ids('subject=component:iris')).toEqual([]);
    expect(await ids('practice=drift-alerts')).toEqual([waiver.id]);
    const first = await read('bob', `${API}/waivers?limit=1`);
    expect(first.items[0].id).toBe(waiver.id);
    const next = await read(
      'bob',
      `${API}/waivers?limit=100&cursor=${first.nextCursor}`,
    );
    expect(next.items).toHaveLength(first.totalItems - 1);
  });

  it.each([
    [{ until: dayIn(400) }, "'until': must be at most 365 days after"],
    [{ until: dayIn(-1) }, "'until': must be after"],
    [{ from: '2020-01-01', until: dayIn(3) }, "'from': must not be before"],
    [{ until: '2026-02-30' }, "'until': must be a day of the calendar"],
    [{ until: dayIn(3), reason: 'other' }, "'note': must say what"],
    [{ until: dayIn(3), reason: 'because' }, "'reason':"],
  ])('refuse %j', async (body, expected) => {
    const response = await send('ann', `${CHURN}/waivers`, {
      practice: 'unit-tests',
      reason: 'planned',
      ...body,
    });
    expect(response.status).toBe(400);
    expect(message(response)).toContain(expected);
  });

  it('are for those who may', async () => {
    const body = { practice, reason: 'planned', until: dayIn(3) };
    const refused = await send('onlooker', `${CHURN}/waivers`, body);
    expect(refused.status).toBe(403);
    expect(message(refused)).toContain("'mlops-maturity.waiver.request'");
    const { mayRequest } = await read(
      'onlooker',
      `${API}/waivers?subject=component:churn`,
    );
    expect(mayRequest).toBe(false);
    const unknown = await send('ann', `${CHURN}/waivers`, {
      ...body,
      models: ['nope'],
    });
    expect(unknown.status).toBe(404);
  });
});
