import useMediaQuery from '@material-ui/core/useMediaQuery';

/**
 * For components that move: no time at all where the reader asks for reduced motion, else the theme's.
 *
 * @public
 */
export function useTransitionDuration(): 0 | undefined {
  // Known at the first render already, at which what is open from the start begins to move.
  const reduced = useMediaQuery('(prefers-reduced-motion: reduce)', {
    noSsr: true,
  });
  return reduced ? 0 : undefined;
}
