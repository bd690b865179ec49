/** What a command ends with; unreadable input outranks everything. */
export const ExitCode = {
  ok: 0,
  /** A level is below `--fail-under`, or `lint` has findings. */
  failed: 1,
  /** Input that nobody can read, or a wrong call. */
  unreadable: 2,
} as const;

/** The exit code of a command that could do its work. */
export function exitCodeOf(result: {
  unreadable: boolean;
  failed?: boolean;
}): number {
  if (result.unreadable) {
    return ExitCode.unreadable;
  }
  return result.failed ? ExitCode.failed : ExitCode.ok;
}
