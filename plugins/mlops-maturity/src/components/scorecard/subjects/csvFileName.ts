/** `mlops-maturity-five-stage-2026-11-21.csv`: which model, and the reader's own day. */
export function csvFileName(model: string, now: Date): string {
  const pad = (part: number) => String(part).padStart(2, '0');
  const day = [
    now.getFullYear(),
    pad(now.getMonth() + 1),
    pad(now.getDate()),
  ].join('-');
  return `mlops-maturity-${model}-${day}.csv`;
}
