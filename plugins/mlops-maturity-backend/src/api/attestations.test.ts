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

describe.each(databases.eachSupportedId())('attestations on %s', databaseId => {
  const { portal, audited, send, read, requirement, attest } = portalOfOwners(
    databases,
    databaseId,
  );

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
    await portal().sweep();
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
