import fc from 'fast-check';
import { MARKS } from './answers';
import { AnswerTree } from './AnswerTree';

const anyAnswers = (length: number) =>
  fc.array(fc.nat({ max: MARKS.length - 1 }), {
    minLength: length,
    maxLength: length,
  });

describe('AnswerTree', () => {
  it('gives what was remembered first of the same answers, and nothing for others', () => {
    fc.assert(
      fc.property(
        fc.array(anyAnswers(6), { maxLength: 40 }),
        fc.array(anyAnswers(6), { maxLength: 10 }),
        (seen, others) => {
          const tree = new AnswerTree<string>({ first: 0, end: 6 });
          seen.forEach(answers => tree.remember(answers, answers.join()));
          for (const answers of [...seen, ...others]) {
            const known = seen.some(each => each.join() === answers.join());
            expect(tree.get(answers)).toBe(known ? answers.join() : undefined);
          }
        },
      ),
    );
  });

  it('looks at the answers of its own stretch only', () => {
    const tree = new AnswerTree<string>({ first: 1, end: 3 });
    tree.remember([9, 1, 2, 9], 'one and two');
    expect(tree.get([0, 1, 2, 0])).toBe('one and two');
    expect(tree.get([9, 2, 1, 9])).toBeUndefined();
  });

  it('remembers no more when it is full, and forgets nothing', () => {
    const tree = new AnswerTree<number>({ first: 0, end: 3 });
    const answersTo = (n: number) => [
      Math.floor(n / 400) % 20,
      Math.floor(n / 20) % 20,
      n % 20,
    ];
    for (let n = 0; n < 8_000; n++) {
      tree.remember(answersTo(n), n);
    }
    expect(tree.get(answersTo(0))).toBe(0);
    expect(tree.get(answersTo(3_000))).toBe(3_000);
    expect(tree.get(answersTo(7_999))).toBeUndefined();
  });
});
