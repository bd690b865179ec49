import { stopChildren, stopOnSignals } from '../lib/children.mjs';
import { UserError } from '../lib/fail.mjs';
import { shots } from '../lib/shots.mjs';

/** `npm run screenshots -- tab-light`: which pictures to take; all without a name. */
export function readOptions(names) {
  const unknown = names.filter(name => !shots[name]);
  if (unknown.length > 0) {
    throw new UserError(
      `No picture is called ${unknown.join(', ')}. There are: ${Object.keys(
        shots,
      ).join(', ')}`,
    );
  }
  return { names };
}

/** Takes the pictures in docs/images of a portal that it starts and stops. */
export async function run({ names }) {
  stopOnSignals();
  // Only now: they need an installed dependency.
  const [
    { runTestPortal },
    { takeScreenshots },
    { waitForAssessment },
    { writePast },
  ] = await Promise.all([
    import('../lib/testPortal.mjs'),
    import('../lib/screenshots.mjs'),
    import('../lib/waitForAssessment.mjs'),
    import('../lib/writePast.mjs'),
  ]);
  process.env.LOG_LEVEL ??= 'warn';
  const portalEnded = runTestPortal({ legacy: false }).then(() => {
    throw new UserError('The portal ended before the pictures were taken.');
  });
  try {
    await Promise.race([
      portalEnded,
      waitForAssessment()
        .then(writePast)
        .then(() => takeScreenshots({ names })),
    ]);
  } finally {
    await stopChildren();
  }
  return 0;
}
