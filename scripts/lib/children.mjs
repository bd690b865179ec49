import { spawn } from 'node:child_process';
import { once } from 'node:events';

/** Running children, each with the signal that ends it politely. */
const running = new Map();
let stopping = false;

/**
 * Starts a process in a process group of its own, so that it can be ended with
 * everything that it started.
 */
export function startChild(command, args, { stopSignal, ...options } = {}) {
  const child = spawn(command, args, {
    stdio: ['ignore', 'inherit', 'inherit'],
    ...options,
    detached: true,
  });
  running.set(child, stopSignal ?? 'SIGTERM');
  child.on('exit', () => running.delete(child));
  return child;
}

/**
 * Waits for a child to end by itself and resolves with its exit code; a signal
 * counts as 1. Once everything is being stopped it never resolves, so that
 * nothing goes on with the next step.
 */
export function waitForChild(child) {
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', code => stopping || resolve(code ?? 1));
  });
}

/** Ends a child and everything that it started: by force after eight seconds. */
export async function stopChild(child) {
  const stopSignal = running.get(child);
  if (!stopSignal) return;
  const exited = once(child, 'exit');
  signalGroup(child, stopSignal);
  const force = setTimeout(() => signalGroup(child, 'SIGKILL'), 8_000);
  await exited;
  clearTimeout(force);
}

/** Ends all children. */
export async function stopChildren() {
  stopping = true;
  await Promise.all([...running.keys()].map(stopChild));
}

function signalGroup(child, signal) {
  try {
    process.kill(-child.pid, signal);
  } catch {
    // Windows knows no process groups.
    child.kill(signal);
  }
}

/** Ends all children and exits on Ctrl-C, a kill or a closed terminal. */
export function stopOnSignals() {
  const stop = async exitCode => {
    if (stopping) return;
    await stopChildren();
    process.exit(exitCode);
  };
  process.on('SIGINT', () => stop(130));
  process.on('SIGTERM', () => stop(143));
  process.on('SIGHUP', () => stop(143));
  onParentGone(() => stop(143));
}

/**
 * npm and yarn run a script through a shell that does not pass a kill on; this
 * notices that the shell is gone.
 */
export function onParentGone(callback) {
  if (!process.env.npm_lifecycle_event) return;
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    callback();
  }, 1000).unref();
}
