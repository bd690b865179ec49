import type { ChangeCause } from '../api/history';
import { LevelTransition, newestFirst } from './LevelTransition';
import { afterDay } from './trend';

/**
 * A subject whose level is another than it was, and why.
 *
 * @public
 */
export interface Movement {
  subject: string;
  from: number;
  to: number;
  /** When it last changed. */
  at: string;
  /** Of the changes that changed the level, newest first. */
  revisions: number[];
  causes: ChangeCause[];
}

/**
 * Who moved up and who down between the ends of two days: one movement a subject, from the level it had at the
 * beginning to the one it had at the end, with every change of the level in between. Who came or went in between did
 * not move.
 *
 * @param options - `transitions`: every change of level after `since`, of those held today
 * @returns farthest first, then newest, then by ref.
 * @public
 */
export function movements(options: {
  transitions: Iterable<LevelTransition>;
  since: string;
  until: string;
}): Movement[] {
  const begin = afterDay(options.since);
  const end = afterDay(options.until);
  const bySubject = new Map<string, LevelTransition[]>();
  for (const transition of newestFirst(options.transitions)) {
    if (transition.at >= begin && transition.at < end) {
      const list = bySubject.get(transition.subject);
      if (list) {
        list.push(transition);
      } else {
        bySubject.set(transition.subject, [transition]);
      }
    }
  }
  const moved: Movement[] = [];
  bySubject.forEach((list, subject) => {
    const { from } = list[list.length - 1];
    const { to, at } = list[0];
    if (!from || !to || from.level === to.level) {
      return;
    }
    const moving = list.filter(
      each => each.from?.level !== each.to?.level || !each.from,
    );
    moved.push({
      subject,
      from: from.level,
      to: to.level,
      at,
      revisions: moving.map(({ revision }) => revision),
      causes: [...new Set(moving.map(({ cause }) => cause))],
    });
  });
  return moved.sort(byDistance);
}

/**
 * The order of movements: farthest first, then newest, then by ref.
 *
 * @public
 */
export function byDistance(
  a: Pick<Movement, 'from' | 'to' | 'at' | 'subject'>,
  b: Pick<Movement, 'from' | 'to' | 'at' | 'subject'>,
): number {
  const distance = Math.abs(b.to - b.from) - Math.abs(a.to - a.from);
  if (distance !== 0) {
    return distance;
  }
  if (a.at !== b.at) {
    return a.at < b.at ? 1 : -1;
  }
  return a.subject < b.subject ? -1 : 1;
}
