import { useCallback, useMemo, useState } from 'react';

/** By practice: the annotation's value, or `undefined` where nobody knows. */
export type Answers = ReadonlyMap<string, string | undefined>;

function read(key: string): Answers {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(key) ?? '[]');
    return new Map(
      (stored as [unknown, unknown][]).flatMap(([practice, value]) =>
        typeof practice === 'string'
          ? [[practice, typeof value === 'string' ? value : undefined]]
          : [],
      ),
    );
  } catch {
    // Somebody else's, or cut off: begin anew.
    return new Map();
  }
}

/** Answers that survive a reload, for one subject under one model, in this browser. */
export function useAnswers(subject: string, model: string) {
  const key = `mlops-maturity.answers ${subject} ${model}`;
  const [state, setState] = useState(() => ({ key, answers: read(key) }));
  const answers = useMemo(
    () => (state.key === key ? state.answers : read(key)),
    [key, state],
  );
  const keep = useCallback(
    (after: Answers) => {
      setState({ key, answers: after });
      try {
        localStorage.setItem(key, JSON.stringify([...after]));
      } catch {
        // Full or forbidden: the answers last as long as the page.
      }
    },
    [key],
  );
  const answer = useCallback(
    (practice: string, value: string | undefined) =>
      keep(new Map(answers).set(practice, value)),
    [answers, keep],
  );
  const forget = useCallback(() => keep(new Map()), [keep]);
  /** As it stands now, not when the page was drawn: several may be dropped in a row. */
  const drop = useCallback(
    (practice: string) =>
      keep(new Map([...read(key)].filter(([id]) => id !== practice))),
    [keep, key],
  );
  return { answers, answer, forget, drop };
}
