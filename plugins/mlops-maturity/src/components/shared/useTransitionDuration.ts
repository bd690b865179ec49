import useMediaQuery from '@material-ui/core/useMediaQuery';

/**
 * For components that move: no time at all where the reader asks for reduced motion, else the theme's.
 *
 * @public
 */
export function useTransitionDuration(): 0 | undefined {
  return useMediaQuery('(prefers-reduced-motion: reduce)') ? 0 : undefined;
}
