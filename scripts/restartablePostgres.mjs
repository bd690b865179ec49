// A PostgreSQL for a test that restarts it: says where it is, restarts it for each line that it is given, and ends it
// when it is given no more.
import readline from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { stopOnSignals } from './lib/children.mjs';
import { startPostgres } from './lib/postgres.mjs';

stopOnSignals();
const postgres = await startPostgres();
const say = what => process.stdout.write(`${what}\n`);
say(postgres.url);
// Each line says for how many milliseconds it is to be away.
for await (const line of readline.createInterface({ input: process.stdin })) {
  await postgres.restart(() => sleep(Number(line)));
  say('restarted');
}
await postgres.stop();
