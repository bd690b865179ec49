/**
 * Remembers what a pure function gave for the keys it is asked for again and again; all of it is forgotten when it
 * would be too much, so that memory is bounded.
 */
export function remembering<K, V>(
  compute: (key: K) => V,
  most: number = 10_000,
): (key: K) => V {
  const remembered = new Map<K, V>();
  return key => {
    let value = remembered.get(key);
    if (value === undefined) {
      value = compute(key);
      if (remembered.size >= most) {
        remembered.clear();
      }
      remembered.set(key, value);
    }
    return value;
  };
}
