import { useDeferredValue, useMemo } from 'react';
import {
  roadmapOf,
  type Capacity,
  type Roadmap,
} from 'backstage-plugin-mlops-maturity-common';
import { useMaturity } from '../../tab/data/MaturityContext';

/** What a reader can adjust of a roadmap. */
export interface RoadmapInputs {
  target: number;
  people: number;
  /** Percent of their time. */
  share: number;
  platform: 'exists' | 'missing';
  /** Person-days by practice, where they know better. */
  days: Readonly<Record<string, number>>;
}

export const FIRST_INPUTS: Omit<RoadmapInputs, 'target'> = {
  people: 1,
  share: 15,
  platform: 'exists',
  days: {},
};

/** The roadmap for those inputs, by the engine that judges; typing stays ahead of it. */
export function useRoadmap(inputs: RoadmapInputs): Roadmap {
  const { annotationPrefix, assessment, compiled, response } = useMaturity();
  const { target, people, share, platform, days } = useDeferredValue(inputs);
  return useMemo(() => {
    const capacity: Capacity = { people, share: share / 100 };
    return roadmapOf({
      compiled,
      evidence: response.evidence,
      assessment,
      asOf: assessment.asOf,
      annotationPrefix,
      target,
      capacity,
      efforts: { platform, days },
    });
  }, [
    annotationPrefix,
    assessment,
    compiled,
    days,
    people,
    platform,
    response,
    share,
    target,
  ]);
}
