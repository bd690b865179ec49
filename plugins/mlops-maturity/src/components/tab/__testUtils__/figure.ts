import { screen } from '@testing-library/react';

/** What stands under a figure's label in the tab's header. */
export function figure(label: string): HTMLElement {
  return screen.getByText(label, { selector: 'dt' }).parentElement!;
}
