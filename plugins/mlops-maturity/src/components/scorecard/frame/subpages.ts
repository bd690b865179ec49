/** The subpages in the order of the navigation; the first is the page itself. */
export const SUBPAGES = [
  'overview',
  'trend',
  'movers',
  'teams',
  'breakdown',
  'subjects',
  'inbox',
  'inventory',
  'approvals',
  'data-quality',
  'models',
  'profile',
] as const;

/** Only for those who may do what administrators do. */
export const ADMIN_SUBPAGE = 'admin';

/** A sheet to print, not a place to stay: other pages lead to it. */
export const REPORT_SUBPAGE = 'report';

export type Subpage =
  | (typeof SUBPAGES)[number]
  | typeof ADMIN_SUBPAGE
  | typeof REPORT_SUBPAGE;

/** The path below the page's own. */
export function subpagePath(subpage: Subpage): string {
  return subpage === 'overview' ? '' : subpage;
}
