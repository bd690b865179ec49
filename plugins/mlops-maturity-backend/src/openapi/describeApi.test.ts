import fs from 'node:fs';
import path from 'node:path';
import { describeApi } from './describeApi';
import { readOpenApi } from './readOpenApi';

const PAGE = path.resolve(__dirname, '../../../../docs/api-reference.md');

describe('docs/api-reference.md', () => {
  it('is up to date: `yarn generate` in the backend writes it', async () => {
    const page = describeApi(await readOpenApi());
    expect(fs.readFileSync(PAGE, 'utf8')).toBe(page);
  });

  it('has no link that leads nowhere', async () => {
    const page = describeApi(await readOpenApi());
    const headings = new Set(
      [...page.matchAll(/^### (\w+)$/gm)].map(([, name]) => name.toLowerCase()),
    );
    const missing = [...page.matchAll(/\]\(#(\w+)\)/g)]
      .map(([, name]) => name)
      .filter(name => !headings.has(name));
    expect(missing).toEqual([]);
  });
});
