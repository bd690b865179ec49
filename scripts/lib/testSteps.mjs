import fs from 'node:fs';
import path from 'node:path';
import { startChild, waitForChild } from './children.mjs';
import { backstageCli, resolveRoot, root, testOutput } from './paths.mjs';
import { startPostgres } from './postgres.mjs';

const postgresVariable = 'BACKSTAGE_TEST_DATABASE_POSTGRES18_CONNECTION_STRING';

/** Whose tests use a database: they run on SQLite and on PostgreSQL. */
const databasePackages = ['backstage-plugin-mlops-maturity-backend'];

/**
 * The steps of a whole test run, in order. Each gets the file filters of the
 * command line and resolves with its counts.
 */
export const steps = {
  format: () => check('node_modules/prettier/bin-prettier.js', '--check', '.'),
  lint: () => check(backstageCli, 'repo', 'lint', '--max-warnings', '0'),
  types: () => check('node_modules/typescript/bin/tsc'),
  config: () => checkConfig(),
  unit: filters =>
    runJest([...filters, '--ignoreProjects', ...databasePackages]),
  backend: filters =>
    withPostgres(env =>
      runJest([...filters, '--selectProjects', ...databasePackages], env),
    ),
  e2e: filters => runPlaywright(filters),
};

/** What can be run on its own: `npm test -- unit`. */
export const parts = {
  lint: ['format', 'lint'],
  types: ['types', 'config'],
  unit: ['unit'],
  backend: ['backend'],
  postgres: ['backend'],
  e2e: ['e2e'],
};

function run(script, args, { env, ...options } = {}) {
  const child = startChild(process.execPath, [resolveRoot(script), ...args], {
    ...options,
    cwd: root,
    env: { ...process.env, ...env },
  });
  return waitForChild(child);
}

async function check(script, ...args) {
  const exitCode = await run(script, args);
  return { passed: 0, failed: exitCode === 0 ? 0 : 1 };
}

/** `--lax` stands in for the environment variables of a deployment. */
function checkConfig() {
  const files = ['app-config.yaml', 'app-config.production.yaml'];
  return check(
    ...[backstageCli, 'config:check', '--strict', '--lax'],
    ...files.flatMap(file => ['--config', file]),
  );
}

async function withPostgres(body) {
  if (process.env[postgresVariable]) return body({});
  const postgres = await startPostgres();
  try {
    return await body({ [postgresVariable]: postgres.url });
  } finally {
    await postgres.stop();
  }
}

async function runJest(args, env) {
  const report = path.join(testOutput, 'jest.json');
  fs.rmSync(report, { force: true });
  const exitCode = await run(
    backstageCli,
    [
      ...['repo', 'test', ...args],
      ...['--watchAll=false', '--json', '--outputFile', report],
    ],
    { env },
  );
  const results = readReport(report);
  // A suite that could not even be loaded has no failed test to count.
  return counts(exitCode, {
    passed: results?.numPassedTests,
    failed:
      results && results.numFailedTests + results.numRuntimeErrorTestSuites,
    skipped: results && results.numPendingTests + results.numTodoTests,
  });
}

async function runPlaywright(filters) {
  const report = path.join(testOutput, 'playwright.json');
  fs.rmSync(report, { force: true });
  const exitCode = await run(
    'node_modules/@playwright/test/cli.js',
    ['test', ...filters],
    // The only signal on which Playwright also stops the portal.
    { stopSignal: 'SIGINT' },
  );
  const stats = readReport(report)?.stats;
  return counts(exitCode, {
    passed: stats && stats.expected + stats.flaky,
    failed: stats?.unexpected,
    skipped: stats?.skipped,
  });
}

/** Whatever else went wrong, a failed run shows at least one failure. */
function counts(exitCode, { passed = 0, failed = 0, skipped = 0 }) {
  return {
    passed,
    skipped,
    failed: exitCode === 0 ? failed : Math.max(1, failed),
  };
}

function readReport(file) {
  return fs.existsSync(file)
    ? JSON.parse(fs.readFileSync(file, 'utf8'))
    : undefined;
}
