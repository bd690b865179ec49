/** The subpages in the order of the navigation; the first is the page itself. */
export const SUBPAGES = [
  'overview',
  'trend',
  'movers',
  'teams',
  'breakdown',
  'subjects',
  'inbox',
  'approvals',
  'data-quality',
  'models',
] as const;

/** Only for those who may do what administrators do. */
export const ADMIN_SUBPAGE = 'admin';

export type Subpage = (typeof SUBPAGES)[number] | typeof ADMIN_SUBPAGE;

/** The path below the page's own. */
export function subpagePath(subpage: Subpage): string {
  return subpage === 'overview' ? '' : subpage;
}
