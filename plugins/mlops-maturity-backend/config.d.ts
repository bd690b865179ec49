import { SchedulerServiceTaskScheduleDefinitionConfig } from '@backstage/backend-plugin-api';
import { FilterPredicate } from '@backstage/filter-predicates';
import { HumanDuration } from '@backstage/types';

export interface Config {
  /** MLOps maturity: works without any of it. */
  mlopsMaturity?: {
    /**
     * What the annotations of owners start with, before the slash.
     * @default mlops-maturity.io
     * @visibility frontend
     */
    annotationPrefix?: string;

    /**
     * Which entities are assessed, as a filter predicate over entities. It replaces the default, which goes by types,
     * kinds, tags and annotations of machine learning. An entity that says `assess: include` or `assess: exclude`, or
     * carries any annotation of ours, decides for itself.
     * @deepVisibility frontend
     */
    subjects?: FilterPredicate;

    /**
     * When the catalog is swept. What is left out is every 10 minutes, a timeout of 5 minutes, first after 10 seconds.
     */
    schedule?: Partial<SchedulerServiceTaskScheduleDefinitionConfig>;

    /**
     * The models to assess by: the id of one that is installed, or a file of your own. The first is the one the pages
     * open with. Default: all that are installed.
     */
    models?: Array<
      | string
      | {
          /** Path of a YAML file, relative to where the backend runs. */
          file: string;
        }
    >;

    /** Files with practices of your own, whose ids start with `x-`. */
    practices?: Array<{
      /** Path of a YAML file, relative to where the backend runs. */
      file: string;
    }>;

    /**
     * The levels expected of subjects, by model id; of the rules of a model the first that matches decides.
     * Default: 3 of 5 in production, none once deprecated, else 2 of 5, scaled to the model's top.
     */
    targets?: {
      [model: string]: Array<{
        /** Over kind, type, lifecycle, tags and facts; absent: every subject. */
        when?: FilterPredicate;
        /** Absent: nothing is expected. */
        level?: number;
      }>;
    };

    /** The weakest grade that counts, by model id and level; it replaces what the model itself says. */
    minimumGrades?: {
      [model: string]: {
        [level: string]: 'declared' | 'backed' | 'verified';
      };
    };

    /** Tools of your own that annotations may point into, as `<tool>:<id>`. */
    knownTools?: Array<{
      /** Lower-case letters, digits and "-". */
      id: string;
      title: string;
      /** Other words for it. */
      aliases?: string[];
      /** The part of the work it serves. */
      phase:
        | 'ingestion'
        | 'labeling'
        | 'validation'
        | 'versioning'
        | 'features'
        | 'training'
        | 'experiments'
        | 'registry'
        | 'orchestration'
        | 'testing'
        | 'delivery'
        | 'deployment'
        | 'serving'
        | 'monitoring'
        | 'governance'
        | 'infrastructure';
    }>;

    retention?: {
      /**
       * How long it is kept what changed.
       * @default 800 days
       */
      changes?: HumanDuration | string;
      /**
       * How long a subject that has left the catalog is kept, hidden, before it is deleted with its history.
       * @default 30 days
       */
      missing?: HumanDuration | string;
    };

    /** What people are told, where the portal has a notifications backend. */
    notifications?: {
      /**
       * Whether anybody is told anything.
       * @default true
       */
      enabled?: boolean;
      /**
       * The hour of the day, in UTC, at which the daily digest is sent.
       * @default 8
       */
      digestHour?: number;
      /**
       * Whether people are reminded of their components when a quarter begins.
       * @default quarterly
       */
      reminder?: 'quarterly' | 'never';
    };

    /** How what owners say is brought into their descriptors. */
    annotate?: {
      /**
       * Whether descriptors that the catalog reads from the backend's own disk may be shown as diffs, and written by the
       * scaffolder's action. For trying things out on one machine; leave it off anywhere else.
       * @default false
       */
      allowFileLocations?: boolean;
      /**
       * Ref of the template that the pages open to bring a change in; without it in the catalog they offer the patch only.
       * @default template:default/mlops-maturity-update-evidence
       */
      template?: string;
    };

    badges?: {
      /**
       * Whether badges are served to anybody who knows their address.
       * @default false
       */
      enabled?: boolean;
    };
  };
}
