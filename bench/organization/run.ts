import { parseArgs } from 'node:util';
import { stringify } from 'yaml';
import { Organization } from './Organization';

/** Prints the descriptors of an organisation, to be registered in a catalog as one file. */
function run() {
  const number = { type: 'string' } as const;
  const { values } = parseArgs({
    options: {
      subjects: number,
      seed: number,
      depth: number,
      teams: number,
      cycles: number,
      dirty: number,
    },
  });
  const options = Object.fromEntries(
    Object.entries(values).map(([name, value]) => {
      if (!Number.isFinite(Number(value))) {
        throw new RangeError(`--${name} is no number: ${value}`);
      }
      return [name, Number(value)];
    }),
  );
  const organization = new Organization({ subjects: 100, ...options });
  for (const entity of organization.entities()) {
    // A value that reads as something else stays what it is, whichever version of YAML reads it.
    const text = stringify(entity, {
      compat: 'yaml-1.1',
      defaultStringType: 'PLAIN',
      lineWidth: 0,
    });
    process.stdout.write(`---\n${text}`);
  }
}

try {
  run();
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n`);
  process.exitCode = 1;
}
