import fs from 'node:fs';
import path from 'node:path';
import type { ContentSource } from '../src/content/read/readContent';

/** The YAML files of `content/`, in alphabetical order, named from the folder of the package. */
export function listContentSources(packageRoot: string): ContentSource[] {
  const read = (file: string, kind: ContentSource['kind']): ContentSource => ({
    kind,
    file,
    text: fs.readFileSync(path.join(packageRoot, file), 'utf8'),
  });
  const list = (folder: string, kind: ContentSource['kind']) =>
    fs
      .readdirSync(path.join(packageRoot, folder))
      .filter(name => name.endsWith('.yaml'))
      .sort()
      .map(name => read(`${folder}/${name}`, kind));
  return [
    read('content/measures.yaml', 'measures'),
    ...list('content/practices', 'practices'),
    ...list('content/models', 'model'),
  ];
}
