import { makeStyles, type Theme } from '@material-ui/core/styles';

export const useTeamRowStyles = makeStyles<Theme>(theme => ({
  first: {
    minWidth: 240,
    maxWidth: 420,
    [theme.breakpoints.down('sm')]: { minWidth: 200 },
  },
  name: {
    display: 'flex',
    alignItems: 'center',
    gap: theme.spacing(0.5),
    overflowWrap: 'anywhere',
  },
  team: { fontWeight: 600 },
  own: { fontStyle: 'italic', color: theme.palette.text.secondary },
  opener: {
    transition: theme.transitions.create('transform', { duration: 120 }),
    '@media (prefers-reduced-motion: reduce)': { transition: 'none' },
  },
  opened: { transform: 'rotate(90deg)' },
  /** As wide as the opener, so that names line up. */
  spacer: { width: 30, flex: 'none' },
  quiet: { color: theme.palette.text.secondary },
}));

/** How far a row of the tree stands in, in px. */
export function indent(depth: number): number {
  return (depth - 1) * 20;
}
