import { decomposeColor, type Theme } from '@material-ui/core/styles';
import { readableColor } from '../../shared';
import { mix, parseColor } from '../../shared/mixColors';

/** WCAG 1.4.3 asks for 4.5 against what text stands on; a host's page may be a shade darker than its theme says. */
const TEXT_CONTRAST = 5;

/**
 * The theme's secondary text, made readable where it is not: Backstage's own light theme gives it 4.47:1 upon the
 * page. A see-through color is first laid upon the page, as the browser does.
 */
export function quietText(theme: Theme): string {
  const { text, background } = theme.palette;
  const [, , , opacity = 1] = decomposeColor(text.secondary).values as number[];
  const opaque = mix(
    parseColor(background.default),
    parseColor(text.secondary),
    opacity,
  );
  return readableColor(theme, opaque, TEXT_CONTRAST);
}
