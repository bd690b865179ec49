/** The URL if a browser may be sent there; annotations are anybody's text. */
export function httpUrl(text: string | undefined): string | undefined {
  if (!text || !URL.canParse(text)) {
    return undefined;
  }
  return /^https?:$/.test(new URL(text).protocol) ? text : undefined;
}
