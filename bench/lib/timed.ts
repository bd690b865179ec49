export interface Time {
  /** Seconds on the clock. */
  wall: number;
  /** Seconds of this process's processor time, garbage collection included. */
  processor: number;
}

/** How long some work takes, once what the preparations left behind is cleared away. */
export async function timed<T>(
  work: () => Promise<T>,
): Promise<Time & { result: T }> {
  global.gc?.();
  return clocked(work);
}

/**
 * How long some work takes, begun at once. For what takes milliseconds in a process that runs already: to clear away
 * everything before it would leave the machine busy, and clear away compiled code too.
 */
export async function clocked<T>(
  work: () => Promise<T>,
): Promise<Time & { result: T }> {
  const used = process.cpuUsage();
  const start = performance.now();
  const result = await work();
  const { user, system } = process.cpuUsage(used);
  return {
    result,
    wall: (performance.now() - start) / 1000,
    processor: (user + system) / 1e6,
  };
}
