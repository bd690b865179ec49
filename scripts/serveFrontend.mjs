// Builds the frontend in the current folder and serves it:
//   node serveFrontend.mjs http://localhost:3100 --config app-config.yaml
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import express from 'express';
import { runMain, UserError } from './lib/fail.mjs';
import { backstageCli, testOutput } from './lib/paths.mjs';

const [url, ...buildArgs] = process.argv.slice(2);
const name = path.basename(process.cwd());

runMain(async () => {
  const { status } = spawnSync(
    process.execPath,
    [backstageCli, 'package', 'build', ...buildArgs],
    { stdio: ['ignore', 'ignore', 'inherit'] },
  );
  if (status !== 0) throw new UserError(`Building packages/${name} failed.`);

  // Moved, so that no build with the settings of a test is left to be served
  // or shipped.
  const folder = path.join(testOutput, 'frontends', name);
  fs.rmSync(folder, { recursive: true, force: true });
  fs.mkdirSync(path.dirname(folder), { recursive: true });
  fs.renameSync('dist', folder);

  const app = express();
  // Files under /static have a hash in their names.
  const hashed = { maxAge: '1y', fallthrough: false };
  app.use('/static', express.static(path.join(folder, 'static'), hashed));
  app.use(express.static(folder));
  app.use((_, response) => response.sendFile('index.html', { root: folder }));
  const { hostname, port } = new URL(url);
  await new Promise((resolve, reject) => {
    app.listen(Number(port), hostname).on('error', reject).on('close', resolve);
  });
});
