import { setTimeout as sleep } from 'node:timers/promises';
import type { Replica } from './Replica';

const EVERY_MS = 100;
const PATHS = ['/subjects?model=five-stage&limit=1', '/scorecard'];

/** Asks the replicas that are alive all the time, in turn, and notes every answer that is not what it should be. */
export class Poller {
  answers = 0;
  readonly problems: string[] = [];
  /** Slowest answer. */
  slowestMs = 0;
  /** While the database is away nobody can answer; what is asked then is not counted. */
  paused = false;
  readonly #replicas: Replica[];
  #stopped = false;
  #done?: Promise<void>;

  constructor(replicas: Replica[]) {
    this.#replicas = replicas;
  }

  /** @param expected - how many subjects every answer has to tell of */
  start(expected: number): void {
    this.#done = this.#run(expected);
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    await this.#done;
  }

  async #run(expected: number): Promise<void> {
    for (let turn = 0; !this.#stopped; turn += 1) {
      const alive = this.#replicas.filter(replica => replica.alive);
      const replica = alive[turn % alive.length];
      const path = PATHS[turn % PATHS.length];
      if (replica && !this.paused) {
        await this.#ask(replica, path, expected);
      }
      await sleep(EVERY_MS);
    }
  }

  async #ask(replica: Replica, path: string, expected: number) {
    const start = Date.now();
    try {
      const { status, body } = await replica.get(path);
      const total = body.totalItems ?? body.assessed;
      if (status !== 200 || total !== expected) {
        throw new Error(`${status}, ${total} subjects`);
      }
      this.answers += 1;
      this.slowestMs = Math.max(this.slowestMs, Date.now() - start);
    } catch (error) {
      // One that was killed with the request in its hands answers no more.
      if (replica.alive && !this.paused) {
        this.problems.push(`${replica.name} ${path}: ${error}`);
      }
    }
  }
}
