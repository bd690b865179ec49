import { useEffect, useState } from 'react';

/** Where nothing is laid out, as in tests, charts are drawn as wide as this. */
const FALLBACK = 640;

/** The width of an element in px, kept current: give it the `ref`. */
export function useWidth(): {
  ref: (element: HTMLElement | null) => void;
  width: number;
} {
  const [element, setElement] = useState<HTMLElement | null>(null);
  const [width, setWidth] = useState(0);
  useEffect(() => {
    if (!element || typeof ResizeObserver === 'undefined') {
      return undefined;
    }
    const measure = () => setWidth(element.clientWidth);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [element]);
  return { ref: setElement, width: width || FALLBACK };
}
