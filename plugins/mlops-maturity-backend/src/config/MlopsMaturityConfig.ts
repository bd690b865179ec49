import type { SchedulerServiceTaskScheduleDefinition } from '@backstage/backend-plugin-api';
import type { HumanDuration } from '@backstage/types';
import type {
  BackendSettings,
  EngineConfig,
} from 'backstage-plugin-mlops-maturity-common';

/** Everything under `mlopsMaturity`, checked, with every default filled in. */
export interface MlopsMaturityConfig extends EngineConfig {
  /** Of the sweep. */
  schedule: SchedulerServiceTaskScheduleDefinition;
  retention: { changes: HumanDuration; missing: HumanDuration };
  notifications: BackendSettings['notifications'];
  badges: { enabled: boolean };
  annotate: {
    /** Whether files on the backend's disk may be read and written. */
    allowFileLocations: boolean;
    /** Ref of the template that brings a patch in. */
    template: string;
  };
}
