/** Keys and indexes from the root of a file's data. */
export type ContentPath = readonly (string | number)[];

/** Something wrong at a place in a file's data, before the place is looked up in its text. */
export interface Problem {
  path: ContentPath;
  /** The key at the path is meant, not the value under it. */
  atKey?: boolean;
  message: string;
  remedy: string;
  /** The right spelling of an unknown key. */
  meant?: string;
}

/** The value at a path, or undefined where there is none. */
export function valueAt(data: unknown, path: ContentPath): unknown {
  return path.reduce<unknown>(
    (value, segment) =>
      typeof value === 'object' && value !== null
        ? (value as Record<string | number, unknown>)[segment]
        : undefined,
    data,
  );
}

function nameOf(item: unknown): string | undefined {
  const { id, practice } = (item ?? {}) as Record<string, unknown>;
  return [id, practice].find(
    (name): name is string => typeof name === 'string' && name !== '',
  );
}

/** A path for people: items by id, or by position from 0 where they have none. */
export function formatPath(data: unknown, path: ContentPath): string {
  return path
    .map((segment, i) => {
      if (typeof segment === 'number') {
        return `[${nameOf(valueAt(data, path.slice(0, i + 1))) ?? segment}]`;
      }
      return i === 0 ? segment : `.${segment}`;
    })
    .join('');
}
