import type { DescriptorRefusal, RefusalReason } from './DescriptorEdit';

/** Thrown inside the editor where it cannot go on; {@link editDescriptor} returns what it carries. */
export class Refusal extends Error {
  override name = 'Refusal';

  constructor(readonly refusal: DescriptorRefusal) {
    super(refusal.message);
  }
}

/** Stops the edit. */
export function refuse(
  reason: RefusalReason,
  about: { message: string; remedy: string; lines?: number[] },
): never {
  const lines = [...new Set(about.lines)].sort((a, b) => a - b);
  throw new Refusal({ reason, ...about, lines });
}

/** "line 7", "lines 3, 7 and 9" */
export function linesText(lines: number[]): string {
  const sorted = [...new Set(lines)].sort((a, b) => a - b);
  const last = sorted[sorted.length - 1];
  return sorted.length < 2
    ? `line ${last}`
    : `lines ${sorted.slice(0, -1).join(', ')} and ${last}`;
}
