import type { UnreadableValue } from './AnnotationValue';

/** A web address in the form a browser would open it. */
export interface HttpUrl {
  type: 'url';
  url: string;
  /** It names a host and nothing on it. */
  bareHost: boolean;
}

/**
 * An address that a browser would open just as it stands, as nearly all are: a host that is no number and nothing
 * in punycode, and a path in which no name begins with a dot. Anything else is for `URL` to normalize.
 */
const PLAIN =
  /^https?:\/\/(?:[a-z0-9]+(?:-[a-z0-9]+)*\.)*[a-z]+(?:\/[\w-][\w.-]*)+\/?$/;

/** Reads an absolute http(s) URL. User info is refused: it is a secret, or a lure. */
export function parseHttpUrl(text: string): HttpUrl | UnreadableValue {
  if (PLAIN.test(text)) {
    return { type: 'url', url: text, bareHost: false };
  }
  // `new URL` alone would also take `https:example.com` and `https:\\example.com`.
  if (!/^https?:\/\/[^/\\]/i.test(text)) {
    return {
      type: 'unreadable',
      because: 'a web address starts with `https://` and a host',
    };
  }
  let url: URL;
  try {
    url = new URL(text);
  } catch {
    return { type: 'unreadable', because: 'it is not a complete web address' };
  }
  // `https://:@host` has user info too, which `URL` takes for none.
  if (url.username || url.password || /^https?:\/\/[^/?#\\]*@/i.test(text)) {
    return {
      type: 'unreadable',
      because: 'a web address must not carry a user name or password',
    };
  }
  return {
    type: 'url',
    url: url.href,
    bareHost: /^\/+$/.test(url.pathname) && !url.search && !url.hash,
  };
}
