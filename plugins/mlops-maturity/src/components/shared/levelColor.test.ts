import {
  createTheme,
  getContrastRatio,
  getLuminance,
} from '@material-ui/core/styles';
import { levelColor } from './levelColor';

const THEMES = [
  { type: 'light', primary: '#1F5493', paper: '#FFFFFF', page: '#F8F8F8' },
  { type: 'dark', primary: '#9CC9FF', paper: '#424242', page: '#333333' },
  { type: 'light', primary: '#ffeb3b', paper: '#FFFFFF', page: '#F8F8F8' },
  { type: 'dark', primary: 'hsl(280, 80%, 30%)', paper: '#222', page: '#111' },
  { type: 'light', primary: 'rgb(0, 0, 0)', paper: '#FFFFFF', page: '#EEE' },
] as const;

describe.each(THEMES)('levelColor on $type with $primary', spec => {
  const theme = createTheme({
    palette: {
      type: spec.type,
      primary: { main: spec.primary },
      background: { paper: spec.paper, default: spec.page },
    },
  });
  const colors = [1, 2, 3, 4, 5].map(n => levelColor(theme, n, 5));

  it('sets every mark off from the page by at least 3:1', () => {
    for (const { outline } of colors) {
      expect(getContrastRatio(outline, spec.page)).toBeGreaterThanOrEqual(3);
      expect(getContrastRatio(outline, spec.paper)).toBeGreaterThanOrEqual(3);
    }
  });

  it('keeps text upon the fill legible', () => {
    for (const { fill, text } of colors) {
      expect(getContrastRatio(text, fill)).toBeGreaterThanOrEqual(4.5);
    }
  });

  it('steps one way, each step visible', () => {
    const luminances = colors.map(({ fill }) => getLuminance(fill));
    const direction = spec.type === 'light' ? -1 : 1;
    for (let i = 1; i < luminances.length; i++) {
      expect((luminances[i] - luminances[i - 1]) * direction).toBeGreaterThan(
        0.01,
      );
    }
  });
});
