import {
  createTheme,
  getContrastRatio,
  type ThemeOptions,
} from '@material-ui/core/styles';
import { quietText } from './quietText';

const themeOf = (palette: ThemeOptions['palette']) => createTheme({ palette });

describe('quietText', () => {
  it.each([
    ['too pale', themeOf({ text: { secondary: '#999' } })],
    ['see-through', themeOf({ text: { secondary: 'rgba(0, 0, 0, 0.54)' } })],
    ['dark', themeOf({ type: 'dark' })],
  ])('can be read upon page and paper: %s', (_, theme) => {
    const color = quietText(theme);
    const { paper, default: page } = theme.palette.background;
    expect(getContrastRatio(color, paper)).toBeGreaterThanOrEqual(4.5);
    expect(getContrastRatio(color, page)).toBeGreaterThanOrEqual(4.5);
  });

  it('stays quieter than the text itself', () => {
    const theme = themeOf({ type: 'dark' });
    const { paper } = theme.palette.background;
    expect(getContrastRatio(quietText(theme), paper)).toBeLessThan(
      getContrastRatio(theme.palette.text.primary, paper),
    );
  });
});
