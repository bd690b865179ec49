import type { ReactNode } from 'react';
import { createPortal } from 'react-dom';
import {
  makeStyles,
  ThemeProvider,
  type Theme,
} from '@material-ui/core/styles';
import { paperTheme } from './paperTheme';

/** Of the body, so that it holds whatever a portal puts around its pages: on paper there is nothing but the sheet. */
const PRINT_RULES = `
@page { margin: 10mm; }
@media screen { body > [data-mlops-maturity-paper] { display: none; } }
@media print {
  html, body {
    height: auto !important;
    margin: 0 !important;
    overflow: visible !important;
    background: #fff !important;
  }
  body > *:not([data-mlops-maturity-paper]) { display: none !important; }
}
`;

const useStyles = makeStyles<Theme>(theme => ({
  root: {
    color: theme.palette.text.primary,
    background: theme.palette.background.paper,
    fontFamily: theme.typography.fontFamily,
    colorScheme: 'light',
    printColorAdjust: 'exact',
    '-webkit-print-color-adjust': 'exact',
  },
}));

function Paper({ children }: { children: ReactNode }) {
  const classes = useStyles();
  return (
    <div className={classes.root} data-mlops-maturity-paper="">
      <style>{PRINT_RULES}</style>
      {children}
    </div>
  );
}

/**
 * What is printed in the place of the page: in light colors, outside of the portal's frame. On the screen it is not
 * there.
 */
export function PaperCopy({ children }: { children: ReactNode }) {
  return createPortal(
    <ThemeProvider theme={paperTheme}>
      <Paper>{children}</Paper>
    </ThemeProvider>,
    document.body,
  );
}
