import path from 'node:path';
import {
  createMockDirectory,
  mockServices,
} from '@backstage/backend-test-utils';
import {
  ANNOTATION_LOCATION,
  ANNOTATION_ORIGIN_LOCATION,
  type Entity,
} from '@backstage/catalog-model';
import { readDescriptor } from './readDescriptor';

const from = (location?: string): Entity => ({
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Component',
  metadata: {
    name: 'churn',
    ...(location && { annotations: { [ANNOTATION_LOCATION]: location } }),
  },
});

const read = (
  location: string | undefined,
  { allowFileLocations = false, readUrl = jest.fn() } = {},
) =>
  readDescriptor({
    entity: from(location),
    urlReader: mockServices.urlReader.mock({ readUrl }),
    allowFileLocations,
  });

describe('readDescriptor', () => {
  const disk = createMockDirectory({ content: { 'churn.yaml': 'kind: A' } });

  it('fetches a file through the URL readers', async () => {
    const readUrl = jest.fn(async () => ({
      buffer: async () => Buffer.from('kind: Ü'),
    }));
    const url = 'https://github.com/acme/churn/blob/main/ml/churn.yaml';
    expect(await read(`url:${url}`, { readUrl })).toEqual({
      found: true,
      descriptor: {
        type: 'url',
        target: url,
        path: 'ml/churn.yaml',
        root: 'github.com/acme/churn (main)',
        text: 'kind: Ü',
      },
    });
    expect(readUrl).toHaveBeenCalledWith(url);
  });

  it('takes the folder for what a file starts from that is in no repository', async () => {
    const readUrl = jest.fn(async () => ({
      buffer: async () => Buffer.from('kind: A'),
    }));
    expect(
      await read('url:https://files.acme.com/ml/churn.yaml', { readUrl }),
    ).toMatchObject({
      descriptor: { path: 'churn.yaml', root: 'files.acme.com/ml' },
    });
  });

  it('says that it could not, and not what the host answered', async () => {
    const readUrl = jest.fn().mockRejectedValue(new Error('secret'));
    const result = await read('url:https://files.acme.com/churn.yaml', {
      readUrl,
    });
    expect(result).toMatchObject({ refusal: { reason: 'unreachable' } });
    expect(JSON.stringify(result)).not.toContain('secret');
  });

  it('reads from the disk only where that is allowed', async () => {
    const location = `file:${disk.resolve('churn.yaml')}`;
    expect(await read(location)).toMatchObject({
      found: false,
      refusal: { reason: 'file-location' },
    });
    expect(await read(location, { allowFileLocations: true })).toMatchObject({
      descriptor: {
        type: 'file',
        path: 'churn.yaml',
        root: path.basename(disk.path),
        text: 'kind: A',
      },
    });
    expect(
      await read(`file:${disk.resolve('gone.yaml')}`, {
        allowFileLocations: true,
      }),
    ).toMatchObject({ refusal: { reason: 'unreachable' } });
  });

  it.each([
    ['all.yaml', 'ml/churn.yaml', 'ROOT'],
    ['ml/all.yaml', 'churn.yaml', 'ml'],
    ['other/all.yaml', 'churn.yaml', 'ml'],
  ])(
    'names a file on the disk from the folder of %s on, which led to it',
    async (origin, shown, root) => {
      disk.setContent({ ml: { 'churn.yaml': 'kind: A' } });
      const entity = from(`file:${disk.resolve('ml/churn.yaml')}`);
      entity.metadata.annotations![
        ANNOTATION_ORIGIN_LOCATION
      ] = `file:${disk.resolve(origin)}`;
      const result = await readDescriptor({
        entity,
        urlReader: mockServices.urlReader.mock(),
        allowFileLocations: true,
      });
      expect(result).toMatchObject({
        descriptor: {
          path: shown,
          root: root === 'ROOT' ? path.basename(disk.path) : root,
        },
      });
    },
  );

  it.each([undefined, 'nonsense', 'bootstrap:x'])(
    'knows no file of %s',
    async location => {
      expect(await read(location)).toMatchObject({
        refusal: { reason: 'no-location', lines: [] },
      });
    },
  );
});
