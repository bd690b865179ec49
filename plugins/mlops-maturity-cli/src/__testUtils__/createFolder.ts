import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const created: string[] = [];

/** Writes files, by path, into a folder. */
export function writeFiles(folder: string, files: Record<string, string>) {
  for (const [name, text] of Object.entries(files)) {
    const file = path.join(folder, name);
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.writeFileSync(file, text);
  }
}

/** A new folder with files, deleted after the tests of the file that asks for it. */
export function createFolder(files: Record<string, string> = {}): string {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'mlops-maturity-cli-'));
  created.push(folder);
  writeFiles(folder, files);
  return folder;
}

afterAll(() => {
  for (const folder of created.splice(0)) {
    fs.rmSync(folder, { recursive: true, force: true });
  }
});
