import { percentile } from '../lib/median';
import { seeded } from '../organization/random';
import type { Reader, ReadRoute } from './routes';

const READERS = 20;

/** Read before it is measured: as readers come back to a process that serves them all day, not all at once to one at rest. */
const RAMP_UP_MS = 1_000;

/** Milliseconds, as a reader waits for them. */
export interface Latency {
  p50: number;
  p95: number;
  p99: number;
  requests: number;
  /** Answers that were none: a connection that broke, an error of the server. */
  failures: number;
  bytes: number;
}

/** Twenty readers who each ask again as soon as they are answered, for some time. */
export async function readConcurrently(options: {
  readers: Reader[];
  route: ReadRoute;
  seconds: number;
  seed: number;
}): Promise<{ times: number[]; failures: number; bytes: number }> {
  const { readers, route, seconds, seed } = options;
  const begin = performance.now() + RAMP_UP_MS;
  const end = begin + seconds * 1000;
  const times: number[] = [];
  let failures = 0;
  let bytes = 0;
  await Promise.all(
    Array.from({ length: READERS }, async (_, index) => {
      const random = seeded(seed * READERS + index);
      const reader = readers[index % readers.length];
      while (performance.now() < end) {
        const path = route.path(random, reader);
        const start = performance.now();
        try {
          const { body } = await reader.browse(path);
          if (start >= begin) {
            times.push(performance.now() - start);
            bytes += body.length;
          }
        } catch {
          failures += 1;
        }
      }
    }),
  );
  return { times, failures, bytes };
}

interface Sum {
  times: number[];
  failures: number;
  bytes: number;
}

/**
 * Has every route read by every audience in turn, one after the other and that several times, so that none has a quieter
 * machine.
 *
 * @param options - `audiences`: the readers of one portal each.
 * @returns for each audience, by the name of the route.
 * @throws where more than one answer in a hundred is none.
 */
export async function readInTurn(options: {
  audiences: Reader[][];
  routes: ReadRoute[];
  rounds: number;
  seconds: number;
}): Promise<Map<string, Latency>[]> {
  const { audiences, routes, rounds, seconds } = options;
  const sums = audiences.map(
    () =>
      new Map<string, Sum>(
        routes.map(({ name }) => [name, { times: [], failures: 0, bytes: 0 }]),
      ),
  );
  // The first round warms up and is not counted.
  for (let round = 0; round <= rounds; round++) {
    for (const route of routes) {
      for (const [at, readers] of audiences.entries()) {
        const read = await readConcurrently({
          readers,
          route,
          seconds,
          seed: round,
        });
        if (round > 0) {
          const sum = sums[at].get(route.name)!;
          sum.times.push(...read.times);
          sum.failures += read.failures;
          sum.bytes += read.bytes;
        }
      }
    }
  }
  return sums.map(
    byRoute =>
      new Map([...byRoute].map(([name, sum]) => [name, latencyOf(name, sum)])),
  );
}

function latencyOf(name: string, { times, failures, bytes }: Sum): Latency {
  if (failures > times.length / 100) {
    throw new Error(`${name}: ${failures} failures, ${times.length} answers`);
  }
  return {
    p50: percentile(times, 0.5),
    p95: percentile(times, 0.95),
    p99: percentile(times, 0.99),
    requests: times.length,
    failures,
    bytes: Math.round(bytes / times.length),
  };
}
