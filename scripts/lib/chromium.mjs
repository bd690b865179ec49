import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { UserError } from './fail.mjs';
import { resolveRoot } from './paths.mjs';

const systemBrowsers = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
];

/**
 * Playwright's launch options for CHROMIUM_PATH, else the system's Chromium,
 * else the one that npm delivers for Linux on x64 (unpacked by
 * `prepareChromium`). Nothing is ever downloaded outside of npm.
 */
export function chromiumLaunchOptions() {
  const executablePath = process.env.CHROMIUM_PATH ?? findOnPath();
  if (executablePath) return { executablePath };
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new UserError(
      'No Chromium found: install Chromium or Google Chrome, or set CHROMIUM_PATH.',
    );
  }
  const folder = unpackedFolder();
  return {
    executablePath: path.join(folder, 'chromium'),
    env: {
      ...process.env,
      LD_LIBRARY_PATH: path.join(folder, 'al2023/lib'),
      FONTCONFIG_FILE: path.join(folder, 'fonts.conf'),
    },
  };
}

/** Makes sure that the browser of `chromiumLaunchOptions` is there, and returns those. */
export async function prepareChromium() {
  const options = chromiumLaunchOptions();
  if (fs.existsSync(options.executablePath)) return options;
  if (process.env.CHROMIUM_PATH) {
    throw new UserError(`CHROMIUM_PATH: no file ${options.executablePath}`);
  }
  await unpackChromium();
  return options;
}

function findOnPath() {
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  return systemBrowsers
    .flatMap(name => folders.map(folder => path.join(folder, name)))
    .find(isWorking);
}

/** Some systems put a script in the browser's place that only says how to install it. */
function isWorking(file) {
  return fs.existsSync(file) && spawnSync(file, ['--version']).status === 0;
}

const npmPackage = resolveRoot('node_modules/@sparticuz/chromium');

function unpackedFolder() {
  const manifest = path.join(npmPackage, 'package.json');
  const { version } = JSON.parse(fs.readFileSync(manifest, 'utf8'));
  return resolveRoot('node_modules/.cache', `chromium-${version}`);
}

/** Unpacks the browser with the libraries and fonts that a bare Debian lacks. */
async function unpackChromium() {
  const { default: chromium, inflate } = await import('@sparticuz/chromium');
  const folder = unpackedFolder();
  // Renamed when complete: an interrupted run must not leave half a browser.
  const partial = `${folder}-${process.pid}`;
  fs.mkdirSync(partial, { recursive: true });
  const { TMPDIR } = process.env;
  // The only way to tell the package where to unpack.
  process.env.TMPDIR = partial;
  try {
    await chromium.executablePath();
    await inflate(path.join(npmPackage, 'bin/al2023.tar.br'));
  } finally {
    if (TMPDIR === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = TMPDIR;
  }
  fs.writeFileSync(path.join(partial, 'fonts.conf'), fontsConf(folder));
  fs.renameSync(partial, folder);
}

/** The package's own file names folders that only a cloud function has; the system's tells a monospaced font from others. */
const fontsConf = folder => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir>${path.join(folder, 'fonts')}</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>${path.join(folder, 'fonts-cache')}</cachedir>
</fontconfig>
`;
