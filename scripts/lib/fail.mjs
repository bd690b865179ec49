/** A problem that its reader can solve: shown as one line, without a stack. */
export class UserError extends Error {}

/** Runs a script's main function; a UserError becomes one line on stderr. */
export async function runMain(main) {
  try {
    process.exitCode = await main();
  } catch (error) {
    console.error(error instanceof UserError ? `✗ ${error.message}` : error);
    process.exitCode = 1;
  }
}
