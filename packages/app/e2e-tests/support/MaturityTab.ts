import { expect, type Locator, type Page } from '@playwright/test';

/** The Maturity tab of one entity, by what a reader sees and hears of it. */
export class MaturityTab {
  /** The path of the entity's page. */
  readonly entityPath: string;
  readonly path: string;

  constructor(readonly page: Page, name: string, kind = 'component') {
    this.entityPath = `/catalog/default/${kind}/${name}`;
    this.path = `${this.entityPath}/maturity`;
  }

  /** Goes there and waits for what the requirements say. */
  async open(query = '') {
    await this.page.goto(`${this.path}${query}`);
    await expect(this.matrix).toBeVisible();
  }

  get matrix(): Locator {
    return this.page.getByRole('region', { name: 'Capabilities' });
  }

  /** The large ladder of the head, which says the level in words. */
  get level(): Locator {
    return this.page.getByRole('img', { name: /^Stage \d of 5/ }).first();
  }

  get reassess(): Locator {
    return this.page.getByRole('button', { name: /^Re-assess/ });
  }

  /** The lines that the reader has planned. */
  get planned(): Locator {
    return this.page.getByRole('region', { name: 'What you would add' });
  }

  /** A requirement in its cell. */
  tile(title: string): Locator {
    return this.matrix.getByRole('button', { name: title });
  }

  step(title: string): Locator {
    return this.page
      .getByRole('list', { name: 'Next steps' })
      .getByRole('listitem')
      .filter({ has: this.page.getByRole('checkbox', { name: title }) });
  }

  panel(title: string): Locator {
    return this.page.getByRole('dialog', { name: title });
  }

  /** A figure of the head with its denominator and note: `Score`, `16 of 25`. */
  figure(label: string): Locator {
    return this.page
      .getByRole('term')
      .filter({ hasText: new RegExp(`^${label}$`) })
      .locator('xpath=..');
  }
}
