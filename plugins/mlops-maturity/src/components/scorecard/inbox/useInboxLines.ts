import { useCallback, useMemo, useState } from 'react';

/** A line that the reader wants in the descriptor of a subject. */
export interface InboxLine {
  subject: string;
  practice: string;
  value: string;
}

/** What has been typed so far, empty lines too. */
export interface InboxLines {
  valueOf(subject: string, practice: string): string;
  set(lines: readonly InboxLine[]): void;
  /** Those that say something, by subject. */
  bySubject: ReadonlyMap<string, InboxLine[]>;
  count: number;
  forget(): void;
}

const keyOf = (subject: string, practice: string) => `${subject} ${practice}`;

/** The lines that are being written on the page, over all practices. */
export function useInboxLines(): InboxLines {
  const [lines, setLines] = useState<ReadonlyMap<string, InboxLine>>(new Map());
  const set = useCallback(
    (changed: readonly InboxLine[]) =>
      setLines(before => {
        const after = new Map(before);
        for (const line of changed) {
          after.set(keyOf(line.subject, line.practice), line);
        }
        return after;
      }),
    [],
  );
  const forget = useCallback(() => setLines(new Map()), []);
  return useMemo(() => {
    const said = [...lines.values()].filter(({ value }) => value.trim());
    const bySubject = new Map<string, InboxLine[]>();
    for (const line of said) {
      bySubject.set(line.subject, [
        ...(bySubject.get(line.subject) ?? []),
        line,
      ]);
    }
    return {
      valueOf: (subject, practice) =>
        lines.get(keyOf(subject, practice))?.value ?? '',
      set,
      bySubject,
      count: said.length,
      forget,
    };
  }, [forget, lines, set]);
}
