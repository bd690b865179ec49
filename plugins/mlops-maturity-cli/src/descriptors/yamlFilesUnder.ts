import { promises as fs } from 'node:fs';
import { join } from 'node:path';

/** Folders in which no owner keeps descriptors. */
const PASSED_OVER = new Set(['node_modules', '.git', 'dist', 'dist-types']);

export const YAML_FILE = /\.ya?ml$/i;

/**
 * The YAML files below a folder, by name, links not followed.
 *
 * @param onUnreadable - told of a folder that cannot be read, which stops none of the others.
 */
export async function* yamlFilesUnder(
  folder: string,
  onUnreadable: (folder: string, error: unknown) => void,
): AsyncIterable<string> {
  let entries;
  try {
    entries = await fs.readdir(folder, { withFileTypes: true });
  } catch (error) {
    onUnreadable(folder, error);
    return;
  }
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name);
    if (entry.isDirectory() && !PASSED_OVER.has(entry.name)) {
      yield* yamlFilesUnder(path, onUnreadable);
    } else if (entry.isFile() && YAML_FILE.test(entry.name)) {
      yield path;
    }
  }
}
