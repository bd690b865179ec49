import { DateTime } from 'luxon';
import type { HealthResponse } from 'backstage-plugin-mlops-maturity-common';
import type { ModelSet } from '../assessor/Assessor';
import type { MaturityReader } from '../store/MaturityStore';
import type { SweepRecord } from '../store/SweepRecord';

type Failures = HealthResponse['failures'];

const SHOWN_SWEEPS = 20;

/**
 * How the assessing itself is doing.
 *
 * @param options - `detailed`: the caller may see every subject, so that numbers of subjects tell them nothing new
 */
export async function health(options: {
  modelSet: ModelSet;
  store: Pick<MaturityReader, 'lastSweeps' | 'recentSweeps'>;
  failures: Failures;
  findingsByKind: Record<string, number>;
  waivers: HealthResponse['waivers'];
  detailed: boolean;
}): Promise<HealthResponse> {
  const { modelSet, failures, findingsByKind, waivers, detailed } = options;
  const { latest, complete } = await options.store.lastSweeps();
  const ofSweep = sweepProblems(latest, detailed);
  const recent = await options.store.recentSweeps({ limit: SHOWN_SWEEPS });
  const problems = [
    ...modelProblems(modelSet),
    ...failureProblems(failures),
    ...ofSweep,
  ];
  const working = problems.length ? 'degraded' : 'ok';
  return {
    status: complete ? working : 'starting',
    problems,
    contentProblems: modelSet.problems,
    sweepProblems: ofSweep,
    lastSweep: latest && describeSweep(latest, detailed),
    lastCompleteSweep: complete?.finishedAt
      ? {
          finishedAt: complete.finishedAt,
          ageSeconds: secondsBetween(
            complete.finishedAt,
            DateTime.utc().toISO(),
          ),
        }
      : undefined,
    recentSweeps: recent.map(sweep => ({
      startedAt: sweep.startedAt,
      complete: sweep.complete,
      durationSeconds: durationOf(sweep),
    })),
    findingsByKind,
    failures,
    waivers,
    disabledModels: modelSet.disabled,
    release: modelSet.release,
  };
}

function modelProblems(modelSet: ModelSet): string[] {
  const { models, disabled } = modelSet;
  const leftOut = disabled.map(
    ({ id, file, reason }) => `The model ${id ?? file} is left out: ${reason}`,
  );
  const problems = [...leftOut, ...modelSet.problems];
  return models.length
    ? problems
    : [
        ...problems,
        "No maturity model is enabled: name one under 'mlopsMaturity.models' in the portal's configuration",
      ];
}

function failureProblems(failures: Failures): string[] {
  return failures.length
    ? [
        'Some entities could not be assessed: see the failures for what to mend in each',
      ]
    : [];
}

function sweepProblems(
  latest: SweepRecord | undefined,
  detailed: boolean,
): string[] {
  if (!latest?.error) {
    return [];
  }
  return [
    detailed
      ? `The last sweep of the catalog says: ${latest.error}`
      : 'The last sweep of the catalog had a problem: ask an administrator of this portal',
  ];
}

function describeSweep(
  sweep: SweepRecord,
  detailed: boolean,
): HealthResponse['lastSweep'] {
  const { startedAt, finishedAt, complete } = sweep;
  const { entities, subjects, assessed, failures, error } = sweep;
  return {
    startedAt,
    finishedAt,
    complete,
    durationSeconds: durationOf(sweep),
    ...(detailed && { entities, subjects, assessed, failures, error }),
  };
}

function durationOf({ startedAt, finishedAt }: SweepRecord) {
  return finishedAt === undefined
    ? undefined
    : secondsBetween(startedAt, finishedAt);
}

function secondsBetween(from: string, to: string): number {
  return DateTime.fromISO(to).diff(DateTime.fromISO(from)).as('seconds');
}
