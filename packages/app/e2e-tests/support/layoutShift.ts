import type { Page } from '@playwright/test';

declare global {
  interface Window {
    layoutShift: number;
  }
}

interface LayoutShiftEntry extends PerformanceEntry {
  value: number;
  hadRecentInput: boolean;
}

/** Has the browser add up by how much its content jumps, from the next page load on. */
export function recordLayoutShift(page: Page) {
  return page.addInitScript(() => {
    window.layoutShift = 0;
    new PerformanceObserver(list => {
      for (const entry of list.getEntries() as LayoutShiftEntry[]) {
        if (!entry.hadRecentInput) window.layoutShift += entry.value;
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

/** The layout shift since the last call or the page load: 0 nothing moved, over 0.1 is felt as jumping. */
export function takeLayoutShift(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>(resolve => {
        // Entries come with the frame after the one that moved.
        requestAnimationFrame(() =>
          requestAnimationFrame(() => {
            resolve(window.layoutShift);
            window.layoutShift = 0;
          }),
        );
      }),
  );
}
