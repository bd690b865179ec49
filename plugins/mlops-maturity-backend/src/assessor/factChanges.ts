import type {
  FactChange,
  Subject,
} from 'backstage-plugin-mlops-maturity-common';

/** The difference of what decides what applies to a subject, and where it counts. */
export function factChanges(from: Subject, to: Subject): FactChange[] {
  const told = (subject: Subject): Record<string, string | undefined> => {
    const { facts, kind, type, lifecycle, owner, system, tags } = subject;
    return {
      ...facts,
      kind: kind.toLocaleLowerCase('en-US'),
      type,
      lifecycle,
      owner,
      system,
      tags: [...tags].sort().join(', '),
    };
  };
  const before = told(from);
  const after = told(to);
  return [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .filter(fact => before[fact] !== after[fact])
    .map(fact => ({
      fact,
      ...(before[fact] !== undefined && { from: before[fact] }),
      ...(after[fact] !== undefined && { to: after[fact] }),
    }));
}
