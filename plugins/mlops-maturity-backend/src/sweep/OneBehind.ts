/** Runs pieces of work one after the other, beside what whoever starts them does meanwhile. */
export class OneBehind {
  #running: Promise<void> = Promise.resolve();

  /**
   * Starts work as soon as that before it is done, and returns then.
   *
   * @throws what the work before it threw.
   */
  async start(work: () => Promise<void>): Promise<void> {
    await this.#running;
    this.#running = work();
    // Whoever waits for it next is told; until then it is nobody's business.
    this.#running.catch(() => {});
  }

  /**
   * Waits for what was started last.
   *
   * @throws what it threw.
   */
  end(): Promise<void> {
    return this.#running;
  }
}
