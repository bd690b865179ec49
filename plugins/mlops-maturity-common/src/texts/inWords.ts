/** Keys and values stand between backticks in every text of the engine's. */
export const code = (text: string) => `\`${text}\``;

/** `a, b or c`. */
export function oneOf(words: readonly string[]): string {
  return words.length < 2
    ? words.join('')
    : `${words.slice(0, -1).join(', ')} or ${words[words.length - 1]}`;
}
