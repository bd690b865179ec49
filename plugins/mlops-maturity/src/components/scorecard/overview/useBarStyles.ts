import { makeStyles, type Theme } from '@material-ui/core/styles';

/** Room above the longest bar, or right of it, for its number. */
const COUNT = 28;
const MIN = 3;

/** A bar that stands; on narrow screens it lies, its name above it. */
export const useBarStyles = makeStyles<Theme>(theme => ({
  bar: {
    position: 'relative',
    display: 'flex',
    flexDirection: 'column',
    padding: theme.spacing(0.5),
    borderRadius: theme.shape.borderRadius,
    color: theme.palette.text.primary,
    '&:hover': { background: theme.palette.action.hover },
    '&:focus-visible': {
      outline: `2px solid ${theme.palette.text.primary}`,
      outlineOffset: 1,
    },
  },
  room: {
    display: 'flex',
    flexDirection: 'column',
    justifyContent: 'flex-end',
    alignItems: 'center',
    height: 220,
    borderBottom: `1px solid ${theme.palette.text.secondary}`,
    [theme.breakpoints.down('xs')]: {
      flexDirection: 'row-reverse',
      height: 24,
      borderBottom: 'none',
      borderLeft: `1px solid ${theme.palette.text.secondary}`,
    },
  },
  count: {
    fontWeight: 600,
    fontVariantNumeric: 'tabular-nums',
    padding: theme.spacing(0, 0.75, 0.25),
    [theme.breakpoints.down('xs')]: { padding: theme.spacing(0, 1) },
  },
  body: {
    display: 'flex',
    flexDirection: 'column',
    flex: 'none',
    width: '100%',
    maxWidth: 96,
    height: `calc((100% - ${COUNT}px) * var(--share))`,
    printColorAdjust: 'exact',
    '&:empty': { display: 'none' },
    [theme.breakpoints.down('xs')]: {
      flexDirection: 'row-reverse',
      width: `calc((100% - 2 * ${COUNT}px) * var(--share))`,
      maxWidth: 'none',
      height: 20,
    },
  },
  part: {
    boxSizing: 'border-box',
    flexBasis: 0,
    minHeight: MIN,
    borderBottomWidth: '0 !important',
    '&:first-child': { borderRadius: '4px 4px 0 0' },
    [theme.breakpoints.down('xs')]: {
      minHeight: 0,
      minWidth: MIN,
      borderBottomWidth: '1px !important',
      borderLeftWidth: '0 !important',
      '&:first-child': { borderRadius: '0 4px 4px 0' },
    },
  },
  name: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    textAlign: 'center',
    paddingTop: theme.spacing(1),
    lineHeight: 1.3,
    overflowWrap: 'anywhere',
    color: theme.palette.text.secondary,
    [theme.breakpoints.down('xs')]: {
      order: -1,
      flexDirection: 'row',
      gap: 6,
      padding: 0,
      textAlign: 'left',
    },
  },
  number: { fontWeight: 600, color: theme.palette.text.primary },
}));
