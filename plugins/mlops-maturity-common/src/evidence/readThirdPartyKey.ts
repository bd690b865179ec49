import type { AnnotationReadings } from './AnnotationReadings';
import type { EvidencePointer } from './Claim';
import { parseHttpUrl } from './parseHttpUrl';
import { kept } from './quoted';

/** Values by which a tool's key says that the tool is not used: `tekton.dev/cicd: "false"`. */
const DENIALS = new Set(['false', 'no', 'off', 'none', 'null', '0']);

/**
 * The value of a third-party key that says something.
 *
 * @returns undefined where it is no text, empty, or a denial.
 */
export function tellingValue(value: unknown): string | undefined {
  const text = typeof value === 'string' ? value.trim() : '';
  return text && !(text.length <= 5 && DENIALS.has(text.toLowerCase()))
    ? text
    : undefined;
}

function pointerOf(text: string): EvidencePointer | undefined {
  if (!text.startsWith('http')) {
    return undefined;
  }
  const url = parseHttpUrl(text);
  return url.type === 'url' ? { type: 'url', url: url.url } : undefined;
}

/** Reads another tool's key: it backs the practices that list it under `shownBy`. */
export function readThirdPartyKey(
  place: { key: string; value: unknown; shows: readonly string[] },
  readings: AnnotationReadings,
) {
  const { key, value, shows } = place;
  const text = shows.length > 0 && tellingValue(value);
  if (!text) {
    return;
  }
  const pointer = pointerOf(text);
  for (const practice of shows) {
    readings.claims.push({
      practice,
      met: true,
      grade: 'backed',
      source: 'annotation',
      key,
      value: kept(text),
      ...(pointer && { pointer }),
    });
  }
}
