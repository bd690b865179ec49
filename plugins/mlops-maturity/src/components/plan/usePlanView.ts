import { useParam } from '../tab/data/useTabParams';

/** What follows from an assessment, each a page of its own inside the tab. */
export const PLAN_VIEWS = ['gaps', 'roadmap', 'what-if', 'questions'] as const;

export type PlanView = (typeof PLAN_VIEWS)[number];

/** The page that is open, kept in the URL; undefined: the assessment itself. */
export function usePlanView(): [
  PlanView | undefined,
  (view: PlanView | undefined) => void,
] {
  const [param, set] = useParam('plan');
  return [PLAN_VIEWS.find(view => view === param), set];
}
