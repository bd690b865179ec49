import { FilterPredicate } from '@backstage/filter-predicates';

export interface Config {
  /** What the backend is configured with and the browser has to know as well. */
  mlopsMaturity?: {
    /**
     * What the annotations of owners start with, before the slash.
     * @visibility frontend
     */
    annotationPrefix?: string;

    /**
     * Which entities are assessed, as a filter predicate over entities.
     * @deepVisibility frontend
     */
    subjects?: FilterPredicate;

    /**
     * Tools of your own that annotations may point into, as `<tool>:<id>`.
     * @deepVisibility frontend
     */
    knownTools?: Array<{
      id: string;
      title: string;
      aliases?: string[];
      phase: string;
    }>;

    /** Badges for a README. */
    badges?: {
      /**
       * Whether badges are served to anybody who knows their address.
       * @visibility frontend
       */
      enabled?: boolean;
    };
  };
}
