/**
 * Answers single questions in batches: what is asked while an answer is under way waits for the next. Whoever asks when
 * nobody else does is answered at once.
 *
 * @param answer - to the questions that have one; it gets each question once
 */
export function together<Q, A>(
  answer: (questions: Q[]) => Promise<ReadonlyMap<Q, A>>,
): (question: Q) => Promise<A | undefined> {
  let next: { questions: Set<Q>; answers: Promise<ReadonlyMap<Q, A>> } | null =
    null;
  let underWay: Promise<unknown> = Promise.resolve();

  return async question => {
    if (!next) {
      const questions = new Set<Q>();
      const answers = underWay.then(() => {
        next = null;
        return answer([...questions]);
      });
      next = { questions, answers };
      // A failure is for those who asked; the next are asked for again.
      underWay = answers.catch(() => {});
    }
    next.questions.add(question);
    return (await next.answers).get(question);
  };
}
