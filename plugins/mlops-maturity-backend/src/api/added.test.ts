import { TestDatabases } from '@backstage/backend-test-utils';
import { testDatabaseIds } from '../store/__testUtils__/testDatabaseIds';
import { VISIBLE_ENTITIES } from './__testUtils__/organization';
import { startPortal } from './__testUtils__/startPortal';

jest.setTimeout(120_000);

const API = '/api/mlops-maturity';
const CHURN = `${API}/subjects/component/default/churn`;

const dayIn = (days: number) =>
  new Date(Date.now() + days * 24 * 60 * 60 * 1000).toISOString().slice(0, 10);

const databases = TestDatabases.create({ ids: testDatabaseIds() });

describe.each(databases.eachSupportedId())('on %s', databaseId => {
  let portal: Awaited<ReturnType<typeof startPortal>>;

  beforeAll(async () => {
    const knex = await databases.init(databaseId);
    portal = await startPortal(VISIBLE_ENTITIES, { knex });
  });
  afterAll(() => portal.stop());
  beforeEach(() => portal.audited.splice(0));

  /** What of this plugin was audited; the catalog audits too. */
  const audited = () =>
    portal.audited.filter(({ eventId }) =>
      /^(attestation|waiver)-/.test(eventId),
    );

  const send = (user: string, path: string, body: object) =>
    portal.as(user).post(path).send(body);
  const read = async (user: string, path: string) =>
    (await portal.as(user).get(path).expect(200)).body;
  const requirement = async (practice: string) => {
    const { assessment } = await read('admin', `${CHURN}/assessment`);
    return assessment.requirements.find(
      (each: { practice: string }) => each.practice === practice,
    );
  };
  const attest = async (user: string, body: object) =>
    (await send(user, `${CHURN}/attestations`, body).expect(201)).body;
  const ask = async (user: string, body: object) =>
    (
      await send(user, `${CHURN}/waivers`, {
        reason: 'planned',
        until: dayIn(90),
        ...body,
      }).expect(201)
    ).body;
  const message = ({ body }: { body: { error: { message: string } } }) =>
    body.error.message;

  describe('attestations', () => {
    it('count at once, and the history tells why', async () => {
      const { attestation, change } = await attest('ann', {
        practice: 'model-versioning',
        met: true,
        note: 'In the registry',
        link: 'https://registry.example.com/churn',
      });
      expect(attestation).toMatchObject({
        subject: 'component:default/churn',
        title: '=Churn, "the" model',
        owner: 'group:default/ranking',
        author: 'user:default/ann',
        date: dayIn(0),
        grade: 'backed',
        state: 'current',
        version: 1,
        allowed: ['withdraw'],
      });
      expect(change).toMatchObject({
        cause: 'evidence',
        claims: [
          { kind: 'came', practice: 'model-versioning', source: 'attestation' },
        ],
      });
      expect(await requirement('model-versioning')).toMatchObject({
        status: 'met',
        grade: 'backed',
        claims: [{ author: 'user:default/ann', note: 'In the registry' }],
      });
      const { items } = await read('admin', `${CHURN}/history?limit=1`);
      expect(items).toEqual([change]);
      expect(audited()).toEqual([
        {
          eventId: 'attestation-write',
          meta: {
            entityRef: 'component:default/churn',
            practice: 'model-versioning',
            met: true,
            attestation: attestation.id,
          },
          outcome: 'succeeded',
        },
      ]);
    });

    it('stay when the sweep comes by and when the entity changes', async () => {
      const before = await requirement('model-versioning');
      await portal.sweep();
      expect(await requirement('model-versioning')).toEqual(before);
    });

    it('replace only what was seen, and keep what was said before', async () => {
      const practice = 'model-versioning';
      const { items } = await read(
        'bob',
        `${API}/attestations?subject=component:churn&practice=${practice}`,
      );
      const [current] = items;
      const blind = await send('bob', `${CHURN}/attestations`, {
        practice,
        met: false,
      });
      expect(blind.status).toBe(409);
      expect(message(blind)).toMatch(
        /^user:default\/ann attested at .* that it is met, and that stands\. Look at it again/,
      );
      const { attestation } = await attest('bob', {
        practice,
        met: false,
        replaces: { id: current.id, version: current.version },
      });
      expect(attestation).not.toHaveProperty('expires');
      expect(await requirement(practice)).toMatchObject({ status: 'missing' });
      const all = await read(
        'bob',
        `${API}/attestations?subject=component:churn&practice=${practice}`,
      );
      expect(
        all.items.map((each: any) => [each.author, each.state, each.endedBy]),
      ).toEqual([
        ['user:default/bob', 'current', undefined],
        ['user:default/ann', 'superseded', 'user:default/bob'],
      ]);
      expect(all).toMatchObject({ totalItems: 2, mayAttest: true });
      const late = await send(
        'ann',
        `${API}/attestations/${current.id}/withdraw`,
        { version: current.version },
      );
      expect(late.status).toBe(409);
      expect(message(late)).toMatch(/^user:default\/bob attested it anew at /);
      const gone = await send(
        'ann',
        `${API}/attestations/${attestation.id}/withdraw`,
        { version: 1 },
      ).expect(200);
      expect(gone.body).toMatchObject({
        attestation: { state: 'withdrawn', version: 2, allowed: [] },
        change: { claims: [{ kind: 'went', practice }] },
      });
      expect(await requirement(practice)).toMatchObject({ status: 'unknown' });
    });

    it('are backed by the confirmation of somebody independent, and of nobody else', async () => {
      const practice = 'drift-alerts';
      const { attestation } = await attest('ann', { practice, met: true });
      expect(attestation.grade).toBe('declared');
      const path = `${API}/attestations/${attestation.id}/confirm`;
      const refused = {
        ann: /^Only somebody else than the author/,
        // A member of the team that owns it, by the catalog.
        jo: /who is no member of the team that owns the subject/,
        asker: /'mlops-maturity.attestation.confirm'/,
      };
      for (const [user, expected] of Object.entries(refused)) {
        const response = await send(user, path, { version: 1 });
        expect([user, response.status]).toEqual([user, 403]);
        expect(message(response)).toMatch(expected);
      }
      expect(
        audited()
          .slice(1)
          .map(each => each.outcome),
      ).toEqual(['failed', 'failed', 'failed']);
      const list = `${API}/attestations?subject=component:churn&practice=${practice}`;
      expect((await read('jo', list)).items[0].allowed).toEqual(['withdraw']);
      expect((await read('eve', list)).items[0].allowed).toEqual([
        'confirm',
        'withdraw',
      ]);
      const { body } = await send('eve', path, { version: 1 }).expect(200);
      expect(body.attestation).toMatchObject({
        grade: 'backed',
        confirmedBy: 'user:default/eve',
        version: 2,
      });
      expect(await requirement(practice)).toMatchObject({ grade: 'backed' });
      const again = await send('bob', path, { version: 1 });
      expect(again.status).toBe(409);
      expect(message(again)).toMatch(/^user:default\/eve confirmed it at /);
    });

    it.each([
      [{ practice: 'unit-test', met: true }, "did you mean 'unit-tests'?"],
      [{ practice: 'unit-tests' }, "'met':"],
      [
        {
          practice: 'unit-tests',
          met: true,
          link: 'ftp://files.example.com/review',
        },
        "'link': must be a web address",
      ],
      [
        { practice: 'unit-tests', met: true, date: dayIn(1) },
        "'date': must be a day of the calendar, written YYYY-MM-DD, and not after today",
      ],
      [
        { practice: 'unit-tests', met: true, date: '2020-01-01' },
        "'date': what was so on 2020-01-01 held until",
      ],
      [{ practice: 'unit-tests', met: true, grade: 'verified' }, 'grade'],
    ])('refuse %j', async (body, expected) => {
      const response = await send('ann', `${CHURN}/attestations`, body);
      expect(response.status).toBe(400);
      expect(message(response)).toContain(expected);
    });

    it('are for those who may, about what they may see', async () => {
      const body = { practice: 'unit-tests', met: true };
      const refused = await send('onlooker', `${CHURN}/attestations`, body);
      expect(refused.status).toBe(403);
      expect(message(refused)).toContain("'mlops-maturity.attestation.write'");
      const iris = `${API}/subjects/component/default/iris`;
      await send('owner', `${iris}/attestations`, body).expect(403);
      await send('outsider', `${CHURN}/attestations`, body).expect(403);
      await send('blind', `${CHURN}/attestations`, body).expect(404);
      const website = `${API}/subjects/component/default/website`;
      const none = await send('ann', `${website}/attestations`, body);
      expect(none.status).toBe(400);
      expect(message(none)).toContain('is not assessed');

      const { items } = await read('ann', `${API}/attestations`);
      const hidden = await send(
        'blind',
        `${API}/attestations/${items[0].id}/withdraw`,
        { version: 1 },
      );
      const missing = await send('blind', `${API}/attestations/x/withdraw`, {
        version: 1,
      });
      expect([hidden.status, missing.status]).toEqual([404, 404]);
      expect(message(hidden)).toBe(
        message(missing).replace("'x'", `'${items[0].id}'`),
      );
      expect(await read('blind', `${API}/attestations`)).toEqual({
        items: [],
        totalItems: 0,
      });
    });
  });

  describe('waivers', () => {
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
      expect(
        audited().map(({ eventId, outcome }) => [eventId, outcome]),
      ).toEqual([
        ['waiver-request', 'succeeded'],
        ['waiver-approve', 'failed'],
        ['waiver-approve', 'failed'],
        ['waiver-approve', 'succeeded'],
        ['waiver-refuse', 'failed'],
        ['waiver-revoke', 'succeeded'],
      ]);
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
});
