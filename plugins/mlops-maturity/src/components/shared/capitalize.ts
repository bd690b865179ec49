/** The word with its first letter in upper case, as the reader's language has it. */
export function capitalize(word: string): string {
  return word.charAt(0).toLocaleUpperCase() + word.slice(1);
}
