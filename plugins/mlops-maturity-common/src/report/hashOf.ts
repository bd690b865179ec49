import { sha256 } from '@noble/hashes/sha2';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils';
import canonicalize from 'canonicalize';

/**
 * A value as canonical JSON (RFC 8785): the same value gives the same bytes, whatever the order of its keys.
 * Keys whose value is undefined are left out.
 *
 * @throws TypeError for what JSON cannot say: undefined, functions, NaN and infinities.
 * @public
 */
export function canonicalJson(value: unknown): string {
  // Canonical JSON of the JSON value: undefined keys gone, dates as text.
  const text = canonicalize(JSON.parse(JSON.stringify(value)));
  if (text === undefined) {
    throw new TypeError('Only JSON values have a canonical form');
  }
  return text;
}

/**
 * The SHA-256 of a value's canonical JSON, in lower-case hexadecimal.
 *
 * @public
 */
export function hashOf(value: unknown): string {
  return bytesToHex(sha256(utf8ToBytes(canonicalJson(value))));
}
