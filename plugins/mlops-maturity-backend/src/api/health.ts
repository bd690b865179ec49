import { DateTime } from 'luxon';
import type { HealthResponse } from 'backstage-plugin-mlops-maturity-common';
import type { ModelSet } from '../assessor/Assessor';
import type { MaturityReader } from '../store/MaturityStore';
import type { SweepRecord } from '../store/SweepRecord';

type Failures = HealthResponse['failures'];

/**
 * How the assessing itself is doing.
 *
 * @param options - `detailed`: the caller may see every subject, so that numbers of subjects tell them nothing new
 */
export async function health(options: {
  modelSet: ModelSet;
  store: Pick<MaturityReader, 'lastSweeps'>;
  failures: Failures;
  detailed: boolean;
}): Promise<HealthResponse> {
  const { modelSet, failures, detailed } = options;
  const { latest, complete } = await options.store.lastSweeps();
  const ofSweep = sweepProblems(latest, detailed);
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
    failures,
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
    durationSeconds:
      finishedAt === undefined
        ? undefined
        : DateTime.fromISO(finishedAt)
            .diff(DateTime.fromISO(startedAt))
            .as('seconds'),
    ...(detailed && { entities, subjects, assessed, failures, error }),
  };
}
