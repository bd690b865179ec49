import { Answers, MARKS } from './answers';

/** Every node has a branch for each answer that there is. */
const BRANCHES = MARKS.length;

/** A bound on memory: some 200 kB for a tree. */
const MOST_NODES = 4_096;

const FIRST_NODES = 64;

/** The node at which a tree begins; no branch leads to it, so its number stands for "none". */
const ROOT = 0;

/** Where answers are looked up: those to the requirements of one leaf. */
export interface Stretch {
  readonly first: number;
  /** One more than the last. */
  readonly end: number;
}

/**
 * What came of answers, by the answers themselves: a tree that branches by the answer to each requirement in turn.
 * Those that came first are remembered, which are the commonest in the long run.
 */
export class AnswerTree<T> {
  readonly #stretch: Stretch;
  #branches = new Uint16Array(FIRST_NODES * BRANCHES);
  #nodes = 1;
  /** By node; only where the last answer leads to. */
  readonly #results: (T | undefined)[] = [undefined];

  constructor(stretch: Stretch) {
    this.#stretch = stretch;
  }

  get(answers: Answers): T | undefined {
    const { first, end } = this.#stretch;
    const branches = this.#branches;
    let node = ROOT;
    for (let index = first; index < end; index++) {
      node = branches[node * BRANCHES + answers[index]];
      if (node === ROOT) {
        return undefined;
      }
    }
    return this.#results[node];
  }

  remember(answers: Answers, result: T) {
    const { first, end } = this.#stretch;
    if (this.#nodes + end - first > MOST_NODES) {
      return;
    }
    let node = ROOT;
    for (let index = first; index < end; index++) {
      node = this.#branchTo(node, answers[index]);
    }
    this.#results[node] = result;
  }

  #branchTo(node: number, answer: number): number {
    const at = node * BRANCHES + answer;
    if (this.#branches[at] === ROOT) {
      const added = this.#addNode();
      this.#branches[at] = added;
    }
    return this.#branches[at];
  }

  #addNode(): number {
    if (this.#nodes * BRANCHES === this.#branches.length) {
      const more = new Uint16Array(this.#branches.length * 2);
      more.set(this.#branches);
      this.#branches = more;
    }
    this.#results.push(undefined);
    return this.#nodes++;
  }
}
