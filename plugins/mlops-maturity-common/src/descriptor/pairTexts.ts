import { scalarText } from './scalarText';

/** What is to stand under a key. */
export interface WantedAnnotation {
  key: string;
  value: string;
}

/** The text of pairs for a map that is written in some style. */
export function pairTexts(
  wanted: WantedAnnotation[],
  style: { inFlow: boolean; isJson: boolean },
): string[] {
  return wanted.map(({ key, value }) => {
    const quotes = style.isJson ? 'double' : 'plain';
    const scalar = scalarText(value, { inFlow: style.inFlow, quotes });
    return `${style.isJson ? JSON.stringify(key) : key}: ${scalar}`;
  });
}
