import type { PersonalProfile } from 'backstage-plugin-mlops-maturity-common';
import { TestDatabases } from '@backstage/backend-test-utils';
import { testDatabaseIds } from '../store/__testUtils__/testDatabaseIds';
import { API, message, portalOfOwners } from './__testUtils__/portalOfOwners';

jest.setTimeout(120_000);

const databases = TestDatabases.create({ ids: testDatabaseIds() });

const of = (user: string) => `${API}/profiles/user/default/${user}`;

describe.each(databases.eachSupportedId())('profiles on %s', databaseId => {
  const { portal, send, read } = portalOfOwners(databases, databaseId);

  it('are of what somebody or their teams own, and of nothing else', async () => {
    const profile: PersonalProfile = await read('jo', of('jo'));
    expect(profile).toMatchObject({
      person: 'user:default/jo',
      model: { id: 'five-stage' },
      certifications: [],
    });
    const { body } = await portal()
      .as('jo')
      .get(`${API}/subjects?model=five-stage`)
      .expect(200);
    const owners = new Map<string, string>(
      body.items.map((row: any) => [row.subject, row.owner]),
    );
    expect(profile.components.length).toBeGreaterThan(0);
    for (const { subject } of profile.components) {
      expect(['group:default/ranking', 'user:default/jo']).toContain(
        owners.get(subject),
      );
    }
  });

  it('are refused to everybody else, administrators included', async () => {
    for (const user of ['admin', 'ann', 'outsider']) {
      const response = await portal().as(user).get(of('jo'));
      expect([user, response.status]).toEqual([user, 403]);
      expect(message(response)).toMatch(/for the person alone/);
      const write = await send(user, `${of('jo')}/certifications`, {
        certifications: [],
      });
      expect([user, write.status]).toEqual([user, 403]);
    }
  });

  it('keep what people list about themselves, apart from one another', async () => {
    const certifications = [
      { name: 'CKA', issuer: 'CNCF', date: '2026-01-01' },
    ];
    await send('jo', `${of('jo')}/certifications`, { certifications }).expect(
      200,
    );
    expect((await read('jo', of('jo'))).certifications).toEqual(certifications);
    expect((await read('ann', of('ann'))).certifications).toEqual([]);
    await send('jo', `${of('jo')}/certifications`, { certifications: [] });
    expect((await read('jo', of('jo'))).certifications).toEqual([]);
  });

  it('take no address that is none', async () => {
    const response = await send('jo', `${of('jo')}/certifications`, {
      certifications: [{ name: 'CKA', url: 'ftp://example.com/x' }],
    });
    expect(response.status).toBe(400);
    expect(message(response)).toMatch(/http or https/);
  });
});
