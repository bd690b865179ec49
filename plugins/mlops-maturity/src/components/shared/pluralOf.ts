/** A model's own word, of which it gives the singular only, for several: "capabilities". By the rules of English. */
export function pluralOf(word: string): string {
  if (/[^aeiou]y$/i.test(word)) {
    return `${word.slice(0, -1)}ies`;
  }
  return /(s|x|z|ch|sh)$/i.test(word) ? `${word}es` : `${word}s`;
}
