import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import { UserError } from './fail.mjs';
import { resolveRoot, root, yarn } from './paths.mjs';

/** Holds the hash of what was installed last. */
const stamp = resolveRoot('node_modules/.mlops-maturity-install');

/**
 * Installs what yarn.lock says, unless that is what node_modules has. It talks
 * on stderr and leaves stdin alone: both may belong to the command that follows.
 */
export function installDependencies() {
  const wanted = hashManifests();
  if (fs.existsSync(stamp) && fs.readFileSync(stamp, 'utf8') === wanted) {
    return;
  }
  console.error('Installing the dependencies (the first time takes minutes) …');
  const { status } = spawnSync(
    process.execPath,
    [yarn, 'install', '--immutable'],
    {
      cwd: root,
      stdio: ['ignore', 2, 2],
      env: { ...registryOfNpm(), ...process.env },
    },
  );
  if (status !== 0) {
    throw new UserError(
      'Installing failed. YN0028 above means that a package.json and yarn.lock disagree: run `yarn install` and commit yarn.lock. Otherwise check that the npm registry can be reached.',
    );
  }
  fs.writeFileSync(stamp, wanted);
}

function hashManifests() {
  const hash = createHash('sha256');
  const manifests = ['packages', 'plugins'].flatMap(folder =>
    fs
      .readdirSync(resolveRoot(folder))
      .map(name => resolveRoot(folder, name, 'package.json')),
  );
  for (const file of [
    resolveRoot('yarn.lock'),
    resolveRoot('.yarnrc.yml'),
    resolveRoot('package.json'),
    ...manifests.filter(file => fs.existsSync(file)).sort(),
  ]) {
    hash.update(fs.readFileSync(file));
  }
  return hash.digest('hex');
}

/** Yarn does not read npm's settings: whoever set a mirror for npm wants it here too. */
function registryOfNpm() {
  const registry = process.env.npm_config_registry;
  return registry ? { YARN_NPM_REGISTRY_SERVER: registry } : {};
}
