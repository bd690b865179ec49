import { FILE_HEADERS_ONLY, formatPatch, structuredPatch } from 'diff';
import type { EditedDocument } from './DescriptorEdit';

/** @public */
export interface UnifiedDiffOptions {
  document: EditedDocument;
  /** Path of the file, as the patch is to name it. */
  path: string;
  /** Unchanged lines around a change. Default: 3. */
  context?: number;
}

/**
 * What an edit changes, as a unified diff that `git apply` and `patch -p1` take. It shows lines of the edited document
 * and of no other one in the file, with the line numbers of the file. Empty where nothing changed.
 *
 * @public
 */
export function unifiedDiff(options: UnifiedDiffOptions): string {
  const { document, path, context = 3 } = options;
  const { before, after, line } = document;
  if (before === after) {
    return '';
  }
  const patch = structuredPatch(
    `a/${path}`,
    `b/${path}`,
    before,
    after,
    undefined,
    undefined,
    { context },
  );
  const hunks = patch.hunks.map(hunk => ({
    ...hunk,
    oldStart: hunk.oldStart + line - 1,
    newStart: hunk.newStart + line - 1,
  }));
  return formatPatch({ ...patch, hunks }, FILE_HEADERS_ONLY);
}
