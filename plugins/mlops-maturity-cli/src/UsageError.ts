/** Something the caller has to put right: said in one line, without a stack trace, with exit code 2. */
export class UsageError extends Error {
  override name = 'UsageError';
}
