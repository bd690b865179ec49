/** A reader who closes a download half-way is nothing to report. */
export function isHangUp(error: unknown): boolean {
  return (error as { code?: string }).code === 'ERR_STREAM_PREMATURE_CLOSE';
}
