import { createTheme, type Theme } from '@material-ui/core/styles';

/** The portal's own color and letters on white: what a printed sheet is drawn with, whichever theme is on the screen. */
export function paperTheme(theme: Theme): Theme {
  const { fontFamily } = theme.typography;
  const { main } = theme.palette.primary;
  return createTheme({
    palette: {
      type: 'light',
      primary: { main },
      background: { default: '#ffffff', paper: '#ffffff' },
      text: { primary: '#111111', secondary: '#4a4a4a' },
      divider: '#c4c4c4',
    },
    typography: { fontFamily },
  });
}
