import { parseAnnotationValue } from '../evidence/parseAnnotationValue';

/**
 * Reads a link of an attestation or a waiver: an http(s) URL as in an annotation.
 *
 * @returns undefined where it is none.
 * @public
 */
export function readLink(
  text: string,
): { url: string; bareHost: boolean } | undefined {
  const value = parseAnnotationValue(text);
  return value.type === 'url' && value.date === undefined
    ? { url: value.url, bareHost: value.bareHost }
    : undefined;
}
