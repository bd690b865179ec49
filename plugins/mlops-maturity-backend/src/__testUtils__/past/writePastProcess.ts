import { writePast } from './writePast';

/** `node … writePastProcess.ts <file>`: for what is no TypeScript itself. */
writePast(process.argv[2]).catch(error => {
  // eslint-disable-next-line no-console
  console.error(error);
  process.exitCode = 1;
});
