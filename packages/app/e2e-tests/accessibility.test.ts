import type { Locator, Page } from '@playwright/test';
import { expectAccessible } from './support/expectAccessible';
import { expect, test } from './support/test';

const NARROW = 375;
const SUBJECT = '/catalog/default/component/basket-recommender';

const text = (words: string | RegExp) => (page: Page) => page.getByText(words);
const region = (name: string | RegExp) => (page: Page) =>
  page.getByRole('region', { name });

/** Every page and what it shows when it is all there. */
const pages: [name: string, path: string, ready: (page: Page) => Locator][] = [
  ['the card', SUBJECT, text('Open the Maturity tab')],
  ['the tab', `${SUBJECT}/maturity`, region('Capabilities')],
  [
    'the panel',
    `${SUBJECT}/maturity?requirement=unit-tests`,
    page => page.getByRole('heading', { name: 'How to get there' }),
  ],
  [
    'the findings of a tab',
    '/catalog/default/component/stock-photo-search/maturity',
    page => page.getByRole('list', { name: 'Evidence' }),
  ],
  ['the overview', '/mlops-maturity', text(/subjects .* at or above/)],
  [
    'the tree of teams',
    '/mlops-maturity/teams?group=group:default/recommendations',
    page => page.getByRole('row', { name: /Recommendations/ }),
  ],
  [
    'the inbox',
    '/mlops-maturity/inbox',
    text(/^Of the \d+ components that you own/),
  ],
  ['the list of subjects', '/mlops-maturity/subjects', text(/^57 subjects/)],
  [
    'the data quality',
    '/mlops-maturity/data-quality',
    region(/components are not assessed/),
  ],
  ['the trend', '/mlops-maturity/trend', text(/^Assessed throughout/)],
  [
    'the movers',
    '/mlops-maturity/movers',
    page => page.getByRole('list', { name: /down since/ }),
  ],
  [
    'the breakdown',
    '/mlops-maturity/breakdown?by=group',
    page => page.getByRole('row', { name: /^No known owner/ }),
  ],
  [
    'the page of administrators',
    '/mlops-maturity/admin',
    page => page.getByLabel('Model file (YAML)'),
  ],
  ['the models', '/mlops-maturity/models', region(/^Five-stage/)],
];

for (const [name, path, ready] of pages) {
  test(`${name} can be used by everybody, in light and dark, wide and narrow`, async ({
    page,
  }) => {
    await page.goto(path);
    await expect(ready(page)).toBeVisible();
    await page.addStyleTag({ content: '* { transition: none !important }' });
    await test.step('in light', () => expectAccessible(page));
    await test.step('in dark', async () => {
      await page.emulateMedia({ colorScheme: 'dark' });
      await expect(page.locator('body')).toHaveAttribute(
        'data-theme-mode',
        'dark',
      );
      await expectAccessible(page, { colorsOnly: true });
    });
    await test.step('on a telephone', async () => {
      await page.setViewportSize({ width: NARROW, height: 800 });
      await expect(ready(page)).toBeVisible();
      await expectAccessible(page);
      // Nothing reaches beyond the page, which would then scroll sideways.
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth),
      ).toBeLessThanOrEqual(NARROW);
    });
  });
}
