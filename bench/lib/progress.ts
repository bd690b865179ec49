const start = Date.now();

/** Says on stderr what is being done, since parts take minutes. */
export function progress(what: string): void {
  const seconds = ((Date.now() - start) / 1000).toFixed(0).padStart(5);
  process.stderr.write(`${seconds} s  ${what}\n`);
}
