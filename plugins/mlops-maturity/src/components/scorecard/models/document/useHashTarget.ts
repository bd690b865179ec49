import { useEffect } from 'react';
import { useLocation } from 'react-router-dom';

/** Brings what the URL's hash names into view and gives it the focus, once it is there. */
export function useHashTarget(): void {
  const { hash, key } = useLocation();
  useEffect(() => {
    const target = document.getElementById(decodeURIComponent(hash.slice(1)));
    if (!target) {
      return undefined;
    }
    // A heading within an article that is laid out late does not keep its margin; the article does.
    const place = target.closest('article') ?? target;
    const show = () => place.scrollIntoView?.({ block: 'start' });
    show();
    target.focus({ preventScroll: true });
    // What was never painted has a guessed height only, so the first jump can miss.
    const frame = window.requestAnimationFrame(show);
    return () => window.cancelAnimationFrame(frame);
  }, [hash, key]);
}
