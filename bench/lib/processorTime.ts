/** Seconds of processor time, garbage collection included, that some work takes. */
export function processorTime(work: () => void): number {
  // What the preparations left behind is not this work's to clear away.
  global.gc?.();
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
}
