/** A text and what it belongs to; texts of one owner may resemble each other. */
export interface OwnedText {
  owner: string;
  text: string;
}

/** Two sentences that say nearly the same. */
export interface NearDuplicate {
  owners: [string, string];
  sentences: [string, string];
  /** Shared runs of three words, as a share of those of the shorter sentence. */
  similarity: number;
}

interface Sentence {
  owner: string;
  text: string;
  trigrams: Set<string>;
}

/** Fewer say too little to be compared: "See the runbook." */
const FEWEST_TRIGRAMS = 6;

function trigramsOf(text: string): Set<string> {
  const words = text.toLowerCase().match(/[a-z0-9]+/g) ?? [];
  return new Set(
    words.slice(2).map((word, i) => `${words[i]} ${words[i + 1]} ${word}`),
  );
}

function sentencesOf({ owner, text }: OwnedText): Sentence[] {
  return text
    .split(/(?<=[.;:])\s+/)
    .map(sentence => ({
      owner,
      text: sentence,
      trigrams: trigramsOf(sentence),
    }))
    .filter(({ trigrams }) => trigrams.size >= FEWEST_TRIGRAMS);
}

/**
 * Sentences of different owners that share at least the given part of their runs of three words.
 * Only pairs that share one are compared, so that thousands of sentences take a moment.
 */
export function nearDuplicates(
  texts: readonly OwnedText[],
  atLeast: number,
): NearDuplicate[] {
  const sentences = texts.flatMap(sentencesOf);
  const holders = new Map<string, number[]>();
  const found: NearDuplicate[] = [];
  sentences.forEach((sentence, i) => {
    const shared = new Map<number, number>();
    for (const trigram of sentence.trigrams) {
      const before = holders.get(trigram) ?? [];
      for (const other of before) {
        shared.set(other, (shared.get(other) ?? 0) + 1);
      }
      holders.set(trigram, [...before, i]);
    }
    for (const [j, count] of shared) {
      const other = sentences[j];
      const similarity =
        count / Math.min(sentence.trigrams.size, other.trigrams.size);
      if (other.owner !== sentence.owner && similarity >= atLeast) {
        found.push({
          owners: [other.owner, sentence.owner],
          sentences: [other.text, sentence.text],
          similarity,
        });
      }
    }
  });
  return found;
}
