import type { ChangeCause } from '../api/history';

/**
 * How a subject's level under one model went from one to another.
 *
 * @public
 */
export interface LevelTransition {
  subject: string;
  /** Increases with every write of the subject. */
  revision: number;
  /** ISO instant in UTC. */
  at: string;
  cause: ChangeCause;
  release: string;
  /** Absent: not assessed under the model on that side. */
  from?: { level: number; unrated: boolean };
  to?: { level: number; unrated: boolean };
}

/**
 * Transitions as they are undone: newest first, and those of one subject in the order of its revisions, whatever the
 * clocks of the machines that wrote them said.
 */
export function newestFirst(
  transitions: Iterable<LevelTransition>,
): LevelTransition[] {
  const bySubject = new Map<string, LevelTransition[]>();
  for (const transition of transitions) {
    const list = bySubject.get(transition.subject);
    if (list) {
      list.push(transition);
    } else {
      bySubject.set(transition.subject, [transition]);
    }
  }
  const ordered: LevelTransition[] = [];
  for (const list of bySubject.values()) {
    list.sort((a, b) => b.revision - a.revision);
    let newest = list[0].at;
    for (const transition of list) {
      newest = transition.at < newest ? transition.at : newest;
      ordered.push(
        transition.at === newest ? transition : { ...transition, at: newest },
      );
    }
  }
  // The sort is stable, which keeps the order within a subject.
  return ordered.sort((a, b) => {
    if (a.at === b.at) {
      return 0;
    }
    return a.at < b.at ? 1 : -1;
  });
}
