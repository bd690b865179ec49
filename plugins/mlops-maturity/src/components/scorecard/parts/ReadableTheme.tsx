import type { ReactNode } from 'react';
import { ThemeProvider, type Theme } from '@material-ui/core/styles';
import { quietText } from './quietText';

function withReadableText(theme: Theme): Theme {
  const { palette } = theme;
  const text = { ...palette.text, secondary: quietText(theme) };
  return { ...theme, palette: { ...palette, text } };
}

/** The host's theme, its secondary text made readable: for Material UI's own parts as well as for ours. */
export function ReadableTheme({ children }: { children: ReactNode }) {
  return <ThemeProvider theme={withReadableText}>{children}</ThemeProvider>;
}
