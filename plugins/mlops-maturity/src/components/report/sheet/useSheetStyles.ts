import { makeStyles, type Theme } from '@material-ui/core/styles';

/** The type of a sheet: points and millimeters, so that it is the same on the screen and on paper. */
export const useSheetStyles = makeStyles<Theme>(theme => ({
  sheet: {
    fontSize: '9pt',
    lineHeight: 1.4,
    '& p, & ul, & ol, & table, & figure, & h1, & h2': { margin: 0 },
    '& ul, & ol': { padding: 0, listStyle: 'none' },
  },
  columns: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 78mm), 1fr))',
    gap: '4.5mm 8mm',
    marginTop: '4.5mm',
  },
  section: { minWidth: 0 },
  heading: {
    fontSize: '10.5pt',
    fontWeight: 700,
    lineHeight: 1.3,
    paddingBottom: '0.6mm',
    marginBottom: '1.2mm !important',
    borderBottom: `0.3mm solid ${theme.palette.divider}`,
    breakAfter: 'avoid',
  },
  grade: { marginRight: '3mm', whiteSpace: 'nowrap' },
  quiet: { color: theme.palette.text.secondary },
  item: { marginBottom: '0.9mm' },
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    '& th, & td': {
      padding: '0.45mm 2mm 0.45mm 0',
      textAlign: 'left',
      verticalAlign: 'top',
      fontWeight: 400,
    },
    '& th:last-child, & td:last-child': { paddingRight: 0 },
    '& thead th': { color: theme.palette.text.secondary, whiteSpace: 'nowrap' },
  },
  number: {
    textAlign: 'right !important' as 'right',
    fontVariantNumeric: 'tabular-nums',
    whiteSpace: 'nowrap',
  },
}));
