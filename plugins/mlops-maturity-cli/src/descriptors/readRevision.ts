import { UsageError } from '../UsageError';
import type { DescriptorReading } from './Descriptor';
import { mayHoldEntities } from './entityShape';
import { git } from './git';
import { parseDescriptors } from './parseDescriptors';
import { YAML_FILE } from './yamlFilesUnder';

interface StoredFile {
  name: string;
  /** Git's name of its content. */
  object: string;
}

/** Of `<mode> blob <object>\t<name>\0…` the files. */
function readListing(listing: string): StoredFile[] {
  return listing
    .split('\0')
    .map(line => /^\d+ blob (\S+)\t([^]*)$/.exec(line))
    .flatMap(match => (match ? [{ object: match[1], name: match[2] }] : []));
}

/** Of `<object> blob <size>\n<content>\n…` the contents, in order. */
function readContents(batch: Buffer): string[] {
  const contents: string[] = [];
  for (let at = 0; at < batch.length; ) {
    const lineEnd = batch.indexOf('\n', at);
    const size = Number(batch.toString('utf8', at, lineEnd).split(' ')[2]);
    const start = lineEnd + 1;
    contents.push(batch.toString('utf8', start, start + size));
    at = start + size + 1;
  }
  return contents;
}

/**
 * Reads the descriptors under a path as they are in a revision of the repository around `cwd`.
 *
 * @throws UsageError where there is no such revision, repository, or git.
 */
export async function readRevision(options: {
  revision: string;
  path: string;
  cwd: string;
}): Promise<DescriptorReading> {
  const { revision, path, cwd } = options;
  if (revision.startsWith('-')) {
    throw new UsageError(`'${revision}' is no revision`);
  }
  const listing = await git({
    cwd,
    args: ['ls-tree', '-r', '-z', revision, '--', path],
  });
  const files = readListing(listing.toString()).filter(({ name }) =>
    YAML_FILE.test(name),
  );
  const contents = readContents(
    await git({
      cwd,
      args: ['cat-file', '--batch'],
      input: files.map(({ object }) => `${object}\n`).join(''),
    }),
  );
  const reading: DescriptorReading = { descriptors: [], errors: [] };
  contents.forEach((text, i) => {
    if (mayHoldEntities(text)) {
      const file = `${revision}:${files[i].name}`;
      const { descriptors, errors } = parseDescriptors(text, {
        file,
        named: false,
      });
      reading.descriptors.push(...descriptors);
      reading.errors.push(...errors);
    }
  });
  return reading;
}
