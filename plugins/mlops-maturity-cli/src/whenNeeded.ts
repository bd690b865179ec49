/**
 * A module that is loaded when it is needed. Run from its sources, Node sees it as the default export of a CommonJS
 * module and not as itself.
 */
export async function whenNeeded<T extends object>(
  loading: Promise<T>,
): Promise<T> {
  const loaded = await loading;
  return 'default' in loaded ? (loaded.default as T) : loaded;
}
