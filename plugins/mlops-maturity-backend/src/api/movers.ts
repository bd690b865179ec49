import {
  CHANGE_CAUSES,
  movements,
  type ChangeCause,
  type Movement,
  type Mover,
  type MoversResponse,
} from 'backstage-plugin-mlops-maturity-common';
import type { MaturityReader } from '../store/MaturityStore';
import { seesEverything } from '../visibility';
import type { Caller } from './ApiContext';
import { levelNamer, subjectChange } from './present/subjectChange';
import type { HistoryRequest } from './request/historyRequest';
import { moversPage } from './request/moversPage';

const isUp = ({ from, to }: Movement) => to > from;

/** Who moved up and who down, within what the caller may read, and what moved them. */
export async function movers(options: {
  asked: HistoryRequest;
  page: {
    direction?: 'up' | 'down';
    cause?: ChangeCause[];
    cursor?: string;
    limit: number;
  };
  caller: Caller;
  store: Pick<MaturityReader, 'changesByRevision' | 'readSubjects'>;
}): Promise<MoversResponse> {
  const { asked, page, caller, store } = options;
  const { filter, since, until, after } = asked;
  const model = asked.model.compiled.model.id;
  const all = movements({
    transitions: await caller.reader.levelTransitions({
      model,
      filter,
      since: after,
    }),
    since,
    until,
  });
  const { items, nextCursor } = moversPage(
    all.filter(movement => matches(movement, page)),
    page,
  );
  const changes = await store.changesByRevision(items);
  const stored = new Map(
    (await store.readSubjects(items.map(({ subject }) => subject))).map(
      each => [each.subject, each],
    ),
  );
  const nameOf = levelNamer([asked.model]);
  return {
    model,
    since,
    until,
    up: all.filter(isUp).length,
    down: all.filter(each => !isUp(each)).length,
    byCause: CHANGE_CAUSES.flatMap(cause => {
      const moved = all.filter(({ causes }) => causes.includes(cause));
      const up = moved.filter(isUp).length;
      return moved.length ? [{ cause, up, down: moved.length - up }] : [];
    }),
    items: items.map(
      ({ subject, from, to }): Mover => ({
        subject,
        title: stored.get(subject)?.title,
        owner: stored.get(subject)?.owner,
        from: nameOf(model, from),
        to: nameOf(model, to),
        changes: (changes.get(subject) ?? []).map(change =>
          subjectChange(change, [asked.model]),
        ),
      }),
    ),
    nextCursor,
    partial: !seesEverything(caller.scope),
  };
}

function matches(
  movement: Movement,
  page: { direction?: 'up' | 'down'; cause?: ChangeCause[] },
): boolean {
  const { direction, cause } = page;
  return (
    (direction === undefined || (direction === 'up') === isUp(movement)) &&
    (cause === undefined || cause.some(each => movement.causes.includes(each)))
  );
}
