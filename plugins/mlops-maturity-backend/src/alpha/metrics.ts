import type { MetricsService } from '@backstage/backend-plugin-api/alpha';
import type { MaturityReader } from '../store/MaturityStore';
import type { SweepRecord } from '../store/SweepRecord';

/** What the plugin counts and measures. Nothing is told apart by subject: names of entities are no attributes. */
export interface MaturityMetrics {
  /** A sweep is over, whatever came of it. */
  swept(sweep: SweepRecord): void;
}

/** Registers the metrics of this plugin. All that is used of the alpha service is used here. */
export function createMetrics(options: {
  metrics: MetricsService;
  store: Pick<MaturityReader, 'lastSweeps'>;
  /** How many models could not be loaded. */
  disabledModels: number;
}): MaturityMetrics {
  const { metrics, store, disabledModels } = options;
  const duration = metrics.createHistogram<{ complete: boolean }>(
    'mlops_maturity.sweep.duration',
    { description: 'How long a sweep of the catalog took', unit: 's' },
  );
  const assessed = metrics.createCounter('mlops_maturity.subjects.assessed', {
    description: 'Subjects that were due and were judged by sweeps',
    unit: '{subject}',
  });
  const failures = metrics.createCounter('mlops_maturity.subjects.failed', {
    description: 'Entities that a sweep could not assess',
    unit: '{entity}',
  });
  metrics
    .createObservableGauge('mlops_maturity.sweep.age', {
      description: 'Since when the last complete sweep is over',
      unit: 's',
    })
    .addCallback(async result => {
      const { complete } = await store.lastSweeps();
      if (complete?.finishedAt) {
        result.observe((Date.now() - Date.parse(complete.finishedAt)) / 1000);
      }
    });
  metrics
    .createObservableGauge('mlops_maturity.models.disabled', {
      description: 'Maturity models that could not be loaded',
      unit: '{model}',
    })
    .addCallback(result => result.observe(disabledModels));
  return {
    swept(sweep) {
      const { startedAt, finishedAt, complete } = sweep;
      if (finishedAt) {
        duration.record(
          (Date.parse(finishedAt) - Date.parse(startedAt)) / 1000,
          { complete },
        );
      }
      assessed.add(sweep.assessed);
      failures.add(sweep.failures);
    },
  };
}
