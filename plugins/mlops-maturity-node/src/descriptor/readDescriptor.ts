import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { UrlReaderService } from '@backstage/backend-plugin-api';
import {
  ANNOTATION_LOCATION,
  ANNOTATION_ORIGIN_LOCATION,
  parseLocationRef,
  type Entity,
} from '@backstage/catalog-model';
import type { PatchRefusal } from 'backstage-plugin-mlops-maturity-common';
import { repositoryOf } from './repositoryOf';

/**
 * The file that the catalog reads an entity from.
 *
 * @public
 */
export interface Descriptor {
  /** On the backend's disk, or anywhere that the portal's URL readers reach. */
  type: 'file' | 'url';
  /** The absolute path or the URL. */
  target: string;
  /** Its path from `root` on: what may be shown. */
  path: string;
  /**
   * What the path starts from: repository and branch, or else a folder; of one on the backend's disk its name alone.
   * What has the same goes into one patch.
   */
  root: string;
  text: string;
}

/** @public */
export interface ReadDescriptorOptions {
  entity: Entity;
  urlReader: Pick<UrlReaderService, 'readUrl'>;
  /** `mlopsMaturity.annotate.allowFileLocations` */
  allowFileLocations: boolean;
}

/** @public */
export type ReadDescriptor =
  | { found: true; descriptor: Descriptor }
  | { found: false; refusal: PatchRefusal };

function refused(refusal: Omit<PatchRefusal, 'lines'>): ReadDescriptor {
  return { found: false, refusal: { ...refusal, lines: [] } };
}

function locationOf(entity: Entity, annotation = ANNOTATION_LOCATION) {
  try {
    return parseLocationRef(entity.metadata.annotations![annotation]);
  } catch {
    return undefined;
  }
}

function placeOf(url: string): Pick<Descriptor, 'path' | 'root'> {
  const file = repositoryOf(url);
  if (file) {
    const { host, organization, owner, repository, branch } = file;
    const names = [host, ...new Set([organization, owner]), repository];
    return {
      path: file.path,
      root: `${names.join('/')}${branch ? ` (${branch})` : ''}`,
    };
  }
  const { host, pathname } = new URL(url);
  return {
    path: path.posix.basename(pathname) || 'catalog-info.yaml',
    root: path.posix.join(host, path.posix.dirname(pathname)),
  };
}

/**
 * Reads the file that the catalog has an entity from: through the portal's URL readers, so only from hosts that are set
 * up; from the backend's disk only where that is allowed.
 *
 * @public
 */
export async function readDescriptor(
  options: ReadDescriptorOptions,
): Promise<ReadDescriptor> {
  const { entity, urlReader, allowFileLocations } = options;
  const location = locationOf(entity);
  if (location?.type === 'file') {
    return allowFileLocations
      ? readFromDisk(location.target, entity)
      : refused({
          reason: 'file-location',
          message:
            'The catalog reads this entity from a file on its own machine, where nothing is edited.',
          remedy: 'Copy the lines and add them where you keep the descriptor.',
        });
  }
  if (location?.type !== 'url') {
    return refused({
      reason: 'no-location',
      message: 'The catalog does not say which file this entity is from.',
      remedy: 'Copy the lines and add them where you keep the descriptor.',
    });
  }
  const { target } = location;
  try {
    const response = await urlReader.readUrl(target);
    const text = (await response.buffer()).toString('utf8');
    return {
      found: true,
      descriptor: { type: 'url', target, ...placeOf(target), text },
    };
  } catch {
    // What a host answers may tell of more than the caller may know.
    return refused({
      reason: 'unreachable',
      message: 'The file that describes this entity could not be fetched.',
      remedy:
        'Try again; if it stays so, ask an administrator to check `integrations` and `backend.reading.allow`.',
    });
  }
}

/** From the folder of the file that the catalog was told of, where it led to this one; else from its own folder. */
function placeOnDisk(
  target: string,
  entity: Entity,
): Pick<Descriptor, 'path' | 'root'> {
  const origin = locationOf(entity, ANNOTATION_ORIGIN_LOCATION);
  const own = path.dirname(target);
  const folder = origin?.type === 'file' ? path.dirname(origin.target) : own;
  const relative = path.relative(folder, target);
  const isBelow = !relative.startsWith('..') && !path.isAbsolute(relative);
  const start = isBelow ? folder : own;
  return {
    path: path.relative(start, target).split(path.sep).join('/'),
    root: path.basename(start),
  };
}

async function readFromDisk(
  target: string,
  entity: Entity,
): Promise<ReadDescriptor> {
  try {
    return {
      found: true,
      descriptor: {
        type: 'file',
        target,
        ...placeOnDisk(target, entity),
        text: await readFile(target, 'utf8'),
      },
    };
  } catch {
    return refused({
      reason: 'unreachable',
      message: `There is no readable file \`${path.basename(
        target,
      )}\` any more.`,
      remedy: 'Wait until the catalog has noticed, or put it back.',
    });
  }
}
