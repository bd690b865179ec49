import { mockServices } from '@backstage/backend-test-utils';
import type { WaiverRecord } from 'backstage-plugin-mlops-maturity-common';
import { group, mlService } from '../__testUtils__/entities';
import { MutableCatalog } from '../__testUtils__/MutableCatalog';
import { TestClock } from '../__testUtils__/startSweeping';
import { insertWaiver } from '../store/operations/waivers';
import { NotificationStore } from '../store/NotificationStore';
import { describeEachDatabase } from '../store/__testUtils__/eachDatabase';
import { churn, DAY_IN_MS, startOn } from '../sweep/__testUtils__/sweeping';
import { Notifier } from './Notifier';

jest.setTimeout(120_000);

const MINUTE = 60_000;
const LOW = { criticality: 'low' };
const HIGH = { practices: 'code-versioning, unit-tests' };

interface Sent {
  to: string;
  title: string;
  description?: string;
  link?: string;
  scope?: string;
}

describeEachDatabase('Notifier', init => {
  /** A portal on 20 November, 07:00, whose people have been told of everything up to the day before. */
  async function start(now = '2026-11-20T07:00:00.000Z') {
    const catalog = new MutableCatalog([
      mlService('churn', LOW),
      group('growth', ['jo', 'ann']),
      {
        ...group('below', ['kim']),
        relations: [
          { type: 'childOf', targetRef: 'group:default/growth' },
          { type: 'hasMember', targetRef: 'user:default/kim' },
        ],
      },
    ]);
    const clock = new TestClock(now);
    const started = await startOn(init, catalog, { clock });
    await started.sweep();
    const sent: Sent[] = [];
    const send = jest.fn(async ({ recipients, payload }: any) => {
      sent.push({ to: recipients.entityRef.split('/')[1], ...payload });
    });
    const notified = new NotificationStore(started.knex);
    const notifier = () =>
      new Notifier({
        ...started,
        store: notified,
        catalog: catalog.service,
        auth: mockServices.auth(),
        notifications: { send },
        settings: { digestHour: 8, remindsQuarterly: true },
      });
    await notifier().run();
    const change = async (annotations: Record<string, string>) => {
      catalog.put(mlService('churn', annotations));
      await started.sweep();
    };
    return { catalog, sent, send, notified, notifier, change, ...started };
  }

  it('tells the direct members of the owner once a day what has changed', async () => {
    const { change, clock, notifier, sent } = await start();
    await change(HIGH);
    await notifier().run();
    expect(sent).toEqual([]);
    clock.set('2026-11-20T08:01:00Z');
    await notifier().run();
    expect(sent.map(({ to }) => to).sort()).toEqual(['ann', 'jo']);
    expect(sent[0]).toMatchObject({
      title:
        'ML maturity: churn: stage 1 Ad-hoc → 2 Repeatable (Five-stage MLOps maturity model)',
      link: '/catalog/default/component/churn/maturity',
      topic: 'digest',
      scope: 'until:2026-11-20T08:00:00.000Z',
    });
    // Another process, and the same after a restart.
    await Promise.all([notifier().run(), notifier().run()]);
    clock.pass(DAY_IN_MS);
    await notifier().run();
    expect(sent).toHaveLength(2);
  });

  it('says nothing where a level is what it was', async () => {
    const { change, clock, notifier, sent } = await start();
    await change(HIGH);
    clock.pass(MINUTE);
    await change(LOW);
    clock.set('2026-11-20T09:00:00Z');
    await notifier().run();
    expect(sent).toEqual([]);
  });

  it('tells at once whoever wants that, and does not tell it again in the digest', async () => {
    const { change, clock, notifier, sent, store } = await start();
    await store.writeDelivery({
      person: 'user:default/jo',
      delivery: 'immediate',
    });
    clock.set('2026-11-20T07:30:00Z');
    await change(HIGH);
    // Not settled yet.
    await notifier().run();
    expect(sent).toEqual([]);
    clock.pass(2 * MINUTE);
    await notifier().run();
    await notifier().run();
    expect(sent.map(({ to }) => to)).toEqual(['jo']);
    clock.set('2026-11-20T08:10:00Z');
    await notifier().run();
    expect(sent.map(({ to }) => to)).toEqual(['jo', 'ann']);
  });

  it('tries again what could not be sent, and sends nothing twice', async () => {
    const { change, clock, notifier, sent, send } = await start();
    await change(HIGH);
    clock.set('2026-11-20T08:10:00Z');
    send.mockRejectedValueOnce(new Error('Request failed with status 503'));
    await notifier().run();
    expect(sent).toHaveLength(1);
    clock.pass(MINUTE);
    await notifier().run();
    expect(sent.map(({ to }) => to).sort()).toEqual(['ann', 'jo']);
  });

  it('takes over from a process that died before it could tell', async () => {
    const { change, clock, notifier, sent, notified } = await start();
    await change(HIGH);
    clock.set('2026-11-20T08:10:00Z');
    await notified.claimNotification({
      recipient: 'user:default/jo',
      until: '2026-11-20T08:00:00.000Z',
      now: clock.now(),
    });
    await notifier().run();
    expect(sent.map(({ to }) => to)).toEqual(['ann']);
    clock.pass(6 * MINUTE);
    await notifier().run();
    expect(sent.map(({ to }) => to)).toEqual(['ann', 'jo']);
  });

  it('says at once only once, whatever dies between telling and noting it', async () => {
    const { change, clock, notified, notifier, sent, store } = await start();
    await store.writeDelivery({
      person: 'user:default/jo',
      delivery: 'immediate',
    });
    clock.set('2026-11-20T07:30:00Z');
    await change(HIGH);
    clock.pass(2 * MINUTE);
    const dies = jest
      .spyOn(notified, 'confirmNotification')
      .mockRejectedValueOnce(new Error('killed'));
    await notifier().run();
    expect(dies).toHaveBeenCalledTimes(1);
    expect(sent).toHaveLength(1);
    // Something else happens before anybody takes over.
    await change(LOW);
    clock.pass(6 * MINUTE);
    await Promise.all([notifier().run(), notifier().run()]);
    await notifier().run();
    clock.pass(6 * MINUTE);
    await notifier().run();
    // The notifications backend keeps one of a scope and recipient.
    const kept = new Map(sent.map(one => [one.scope, one.title]));
    expect([...kept.values()]).toEqual([
      expect.stringContaining('stage 1 Ad-hoc → 2 Repeatable'),
      expect.stringContaining('stage 2 Repeatable → 1 Ad-hoc'),
    ]);
    expect(sent.map(({ to }) => to)).toEqual(['jo', 'jo', 'jo']);
    expect(sent[1]).toEqual(sent[0]);
  });

  it('gives up for good where the portal has no notifications backend', async () => {
    const { change, clock, notifier, send } = await start();
    await change(HIGH);
    clock.set('2026-11-20T08:10:00Z');
    send.mockRejectedValue(
      new Error('Failed to send notifications: Error: status 404'),
    );
    const one = notifier();
    await one.run();
    const calls = send.mock.calls.length;
    await one.run();
    expect(send).toHaveBeenCalledTimes(calls);
  });

  it('never throws', async () => {
    const { notifier, notified } = await start();
    jest.spyOn(notified, 'readNotified').mockRejectedValue(new Error('away'));
    await expect(notifier().run()).resolves.toBeUndefined();
  });

  it('tells of waivers: the one who asked too, and not the one who decided', async () => {
    const { assessor, store, clock, notifier, sent } = await start();
    const waiver: WaiverRecord = {
      id: 'w1',
      subject: churn,
      practice: 'unit-tests',
      reason: 'planned',
      from: '2026-11-20',
      until: '2026-12-15',
      state: 'approved',
      requestedBy: 'user:default/eve',
      requestedAt: '2026-11-19T12:00:00.000Z',
      version: 2,
    };
    const subject = (await store.readSubject(churn))!;
    await assessor.changeAdded({
      subject,
      credentials: await mockServices.auth().getOwnServiceCredentials(),
      write: async tx => {
        await insertWaiver(tx, subject.id, waiver);
        await tx('waivers').update({
          decided_by: 'user:default/jo',
          decided_at: '2026-11-20T07:10:00.000Z',
        });
      },
    });
    clock.set('2026-11-20T08:10:00Z');
    await notifier().run();
    expect(sent.map(({ to, title }) => [to, title]).sort()).toEqual([
      ['ann', 'ML maturity: churn: the waiver of Unit tests was approved'],
      ['eve', 'ML maturity: churn: the waiver of Unit tests was approved'],
    ]);
    sent.splice(0);
    // Two weeks before it ends.
    clock.set('2026-12-01T08:10:00Z');
    await notifier().run();
    expect(sent.map(({ title }) => title)).toContain(
      'ML maturity: churn: the waiver of Unit tests ends on 2026-12-15',
    );
    expect(sent).toHaveLength(3);
  });

  it('tells two weeks before evidence ends, where nothing else stands', async () => {
    const { change, clock, notifier, sent, modelSet } = await start();
    const { lifetimeDays } = modelSet.practices.get('integration-tests')!;
    const until = '2026-12-10';
    const date = new Date(Date.parse(until) - lifetimeDays * DAY_IN_MS)
      .toISOString()
      .slice(0, 10);
    await change({
      ...LOW,
      'integration-tests': `https://ci.example.com/churn/chain as of ${date}`,
    });
    for (let day = 20; day <= 30; day += 1) {
      clock.set(`2026-11-${day}T08:10:00Z`);
      await notifier().run();
    }
    const told = sent.filter(({ title }) => /evidence/.test(title));
    expect(told.map(({ to }) => to).sort()).toEqual(['ann', 'jo']);
    expect(told[0]).toMatchObject({
      title: `ML maturity: churn: the evidence of Integration tests ends on ${until}`,
      scope: 'until:2026-11-26T08:00:00.000Z',
    });
  });

  it('reminds people of their components when a quarter begins', async () => {
    const { clock, notifier, sent } = await start('2026-12-31T09:00:00.000Z');
    clock.set('2027-01-01T08:10:00Z');
    await notifier().run();
    expect(sent.map(({ to }) => to).sort()).toEqual(['ann', 'jo']);
    expect(sent[0]).toMatchObject({
      title:
        'ML maturity: A new quarter has begun: look whether what is said of your component still holds.',
      link: '/mlops-maturity',
    });
  });
});
