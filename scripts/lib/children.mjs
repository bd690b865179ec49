import { spawn } from 'node:child_process';

const running = new Set();

/**
 * Starts a process in a process group of its own, so that it can be ended with
 * everything that it started.
 */
export function startChild(command, args, options = {}) {
  const child = spawn(command, args, {
    stdio: ['ignore', 'inherit', 'inherit'],
    ...options,
    detached: true,
  });
  running.add(child);
  child.on('exit', () => running.delete(child));
  return child;
}

/** Waits for a child to end; a signal counts as exit code 1. */
export function waitForChild(child) {
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', code => resolve(code ?? 1));
  });
}

/** Ends all children: politely first, by force after eight seconds. */
export async function stopChildren() {
  const ended = Promise.all([...running].map(waitForChild));
  for (const child of running) signalGroup(child, 'SIGTERM');
  const force = setTimeout(() => {
    for (const child of running) signalGroup(child, 'SIGKILL');
  }, 8_000);
  await ended;
  clearTimeout(force);
}

function signalGroup(child, signal) {
  try {
    process.kill(-child.pid, signal);
  } catch (error) {
    if (error.code !== 'ESRCH') child.kill(signal);
  }
}

/** Calls `stop` once on Ctrl-C, a kill or a closed terminal, then exits. */
export function onStop(stop) {
  let stopping = false;
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, async () => {
      if (stopping) return;
      stopping = true;
      await stop();
      process.exit(signal === 'SIGINT' ? 130 : 143);
    });
  }
}
