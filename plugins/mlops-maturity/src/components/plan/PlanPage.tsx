import { GapsPage } from './gaps/GapsPage';
import { QuestionsPage } from './questions/QuestionsPage';
import { RoadmapPage } from './roadmap/RoadmapPage';
import type { PlanView } from './usePlanView';
import { WhatIfPage } from './whatIf/WhatIfPage';

const PAGES = {
  gaps: GapsPage,
  roadmap: RoadmapPage,
  'what-if': WhatIfPage,
  questions: QuestionsPage,
};

/** One of the pages that follow from an assessment. */
export function PlanPage({ view }: { view: PlanView }) {
  const Page = PAGES[view];
  return <Page />;
}
