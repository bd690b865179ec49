import { distance } from 'fastest-levenshtein';

/** Above this nothing we have a name for is meant; a bound on the work that untrusted text can cause. */
const MAX_LENGTH = 100;

/** One edit in three letters is a slip of the hand; more, and a suggestion would be a guess. */
function editsAllowed(word: string): number {
  return Math.min(3, Math.floor(word.length / 3));
}

function asWord(text: string): string {
  return text
    .trim()
    .toLowerCase()
    .replace(/[\s_.-]+/g, '-');
}

function sortedLetters(word: string): string {
  return [...word].sort().join('');
}

/**
 * The right spelling that a misspelt word most probably means: the fewest edits away, the first in
 * alphabetical order where several are. `unit_test` means `unit-tests`; `colour` means nothing we know.
 *
 * @returns undefined where nothing is near.
 * @public
 */
export function nearest(
  misspelt: string,
  spellings: Iterable<string>,
): string | undefined {
  if (misspelt.length > MAX_LENGTH) {
    return undefined;
  }
  const word = asWord(misspelt);
  const letters = sortedLetters(word);
  const allowed = editsAllowed(word);
  let best: string | undefined;
  let fewest = allowed + 1;
  for (const spelling of spellings) {
    if (Math.abs(spelling.length - word.length) > allowed) {
      continue;
    }
    let edits = distance(word, spelling);
    // Two letters that changed places count as two edits there, and are one slip.
    if (edits === 2 && letters === sortedLetters(spelling)) {
      edits = 1;
    }
    if (edits < fewest || (edits === fewest && best && spelling < best)) {
      best = spelling;
      fewest = edits;
    }
  }
  return best;
}
