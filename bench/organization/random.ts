/** Numbers in [0, 1); the same seed gives the same ones (mulberry32). */
export type Random = () => number;

export function seeded(seed: number): Random {
  // Seeds that lie close together must not give numbers that do.
  let state = Math.imul(seed + 1, 0x9e3779b1);
  return () => {
    state = (state + 0x6d2b79f5) % 4294967296;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

export function pick<T>(items: readonly T[], random: Random): T {
  return items[Math.floor(random() * items.length)];
}

/** Some of the items, each as likely as any other and none twice. */
export function pickSome<T>(
  items: readonly T[],
  count: number,
  random: Random,
): T[] {
  const rest = [...items];
  return Array.from({ length: Math.min(count, rest.length) }, () => {
    const at = Math.floor(random() * rest.length);
    const picked = rest[at];
    rest[at] = rest[rest.length - 1];
    rest.pop();
    return picked;
  });
}
