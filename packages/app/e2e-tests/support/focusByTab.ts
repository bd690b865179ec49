import { expect, type Locator } from '@playwright/test';

/** Presses Tab, or Shift+Tab, until a control has the focus, as somebody without a mouse does. */
export async function focusByTab(
  control: Locator,
  { key = 'Tab', atMost = 60 } = {},
) {
  await expect(control).toBeVisible();
  const page = control.page();
  const hasFocus = () => control.evaluate(e => e === document.activeElement);
  for (let presses = 0; presses < atMost; presses++) {
    if (await hasFocus()) return;
    await page.keyboard.press(key);
  }
  await expect(control).toBeFocused();
}
