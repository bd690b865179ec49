import fs from 'node:fs';
import path from 'node:path';
import { createFolder } from '../__testUtils__/createFolder';
import { descriptor } from '../__testUtils__/descriptor';
import { readDescriptors } from './readDescriptors';

function read(paths: string[], cwd: string, onFile?: (file: string) => void) {
  const terminal = {
    stdin: (async function* none() {})(),
    stdout: { write() {} },
    stderr: { write() {} },
    env: {},
    cwd: () => cwd,
  };
  return readDescriptors({ paths, terminal, onFile });
}

describe('readDescriptors', () => {
  it('searches folders by name, without those of tools', async () => {
    const cwd = createFolder({
      'b/catalog-info.yaml': descriptor('b'),
      'a/catalog-info.YML': descriptor('a'),
      'a/notes.txt': descriptor('in-a-text'),
      'a/chart/templates/service.yaml': '{{ if .Values.on }}\nkind: Service\n',
      'a/node_modules/x/catalog-info.yaml': descriptor('of-a-package'),
      '.git/catalog-info.yaml': descriptor('of-git'),
    });
    const files: string[] = [];
    const { descriptors, errors } = await read(['.'], cwd, file =>
      files.push(file),
    );
    expect(errors).toEqual([]);
    expect(descriptors.map(({ ref, file }) => [ref, file])).toEqual([
      ['component:default/a', path.join('a', 'catalog-info.YML')],
      ['component:default/b', path.join('b', 'catalog-info.yaml')],
    ]);
    expect(files).toContain(path.join('a', 'chart/templates/service.yaml'));
  });

  it('goes on after what cannot be read', async () => {
    const cwd = createFolder({ 'good.yaml': descriptor('good') });
    fs.symlinkSync('nowhere', path.join(cwd, 'dangling.yaml'));
    const { descriptors, errors } = await read(
      ['dangling.yaml', 'good.yaml'],
      cwd,
    );
    expect(descriptors).toHaveLength(1);
    expect(errors).toEqual([
      {
        file: 'dangling.yaml',
        line: 1,
        message: 'There is no such file or folder',
      },
    ]);
  });
});
