/** The subpages in the order of the navigation; the first is the page itself. */
export const SUBPAGES = [
  'overview',
  'teams',
  'subjects',
  'approvals',
  'data-quality',
  'models',
] as const;

export type Subpage = (typeof SUBPAGES)[number];

/** The path below the page's own. */
export function subpagePath(subpage: Subpage): string {
  return subpage === 'overview' ? '' : subpage;
}
