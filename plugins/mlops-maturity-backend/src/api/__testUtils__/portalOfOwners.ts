import { TestDatabaseId, TestDatabases } from '@backstage/backend-test-utils';
import { VISIBLE_ENTITIES } from './organization';
import { startPortal } from './startPortal';

export const API = '/api/mlops-maturity';
export const CHURN = `${API}/subjects/component/default/churn`;

/** The day that is some days from today, `YYYY-MM-DD`. */
export function dayIn(days: number): string {
  return new Date(Date.now() + days * 24 * 60 * 60 * 1000)
    .toISOString()
    .slice(0, 10);
}

/** What an answer says went wrong. */
export function message(answer: { body: { error: { message: string } } }) {
  return answer.body.error.message;
}

/** A portal in which people attest, ask for waivers and decide; the hooks of jest start it, and stop it again. */
export function portalOfOwners(
  databases: TestDatabases,
  databaseId: TestDatabaseId,
) {
  let portal: Awaited<ReturnType<typeof startPortal>>;
  beforeAll(async () => {
    const knex = await databases.init(databaseId);
    portal = await startPortal(VISIBLE_ENTITIES, { knex });
  });
  afterAll(() => portal.stop());
  beforeEach(() => portal.audited.splice(0));

  const send = (user: string, path: string, body: object) =>
    portal.as(user).post(path).send(body);
  const read = async (user: string, path: string) =>
    (await portal.as(user).get(path).expect(200)).body;
  return {
    portal: () => portal,
    /** What of this plugin was audited; the catalog audits too. */
    audited: () =>
      portal.audited.filter(({ eventId }) =>
        /^(attestation|waiver)-/.test(eventId),
      ),
    send,
    read,
    requirement: async (practice: string) => {
      const { assessment } = await read('admin', `${CHURN}/assessment`);
      return assessment.requirements.find(
        (each: { practice: string }) => each.practice === practice,
      );
    },
    attest: async (user: string, body: object) =>
      (await send(user, `${CHURN}/attestations`, body).expect(201)).body,
    ask: async (user: string, body: object) =>
      (
        await send(user, `${CHURN}/waivers`, {
          reason: 'planned',
          until: dayIn(90),
          ...body,
        }).expect(201)
      ).body,
  };
}
