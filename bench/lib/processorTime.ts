/** Seconds of processor time, garbage collection included, that some work takes. */
export function processorTime(work: () => void): number {
  // What the preparations left behind is not this work's to clear away.
  global.gc?.();
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
}

const ADDITIONS = 1e8;

/**
 * Seconds of processor time that a fixed loop takes, which owes nothing to the product: where it is slow too,
 * the machine is.
 */
export function referenceTime(): number {
  let sum = 0;
  const seconds = processorTime(() => {
    for (let i = 0; i < ADDITIONS; i++) {
      // A whole number of 32 bits, so that every addition costs the same.
      sum = (sum + i) | 0;
    }
  });
  if (sum === 0) {
    throw new Error('Nothing was added');
  }
  return seconds;
}
