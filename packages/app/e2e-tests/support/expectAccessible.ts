import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** Checks with axe that nothing serious is wrong with the page, or with its colors alone. */
export async function expectAccessible(
  page: Page,
  { colorsOnly = false } = {},
) {
  // Saves a second page for every check; what it cannot do is look into frames, of which there are none.
  const axe = new AxeBuilder({ page }).setLegacyMode();
  if (colorsOnly) axe.withRules(['color-contrast', 'link-in-text-block']);
  const { violations } = await axe.analyze();
  const serious = violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => ({
        id,
        target: target.join(' '),
        failureSummary,
      })),
    );
  expect(serious).toEqual([]);
}
