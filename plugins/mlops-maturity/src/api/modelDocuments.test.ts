import type { ModelDocument } from 'backstage-plugin-mlops-maturity-common';
import type { MlopsMaturityApi } from './MlopsMaturityApi';
import { loadModelDocument } from './modelDocuments';

function apiWith(getModel: jest.Mock) {
  return { getModel } as unknown as MlopsMaturityApi;
}

const document = { model: { id: 'm' } } as ModelDocument;

describe('loadModelDocument', () => {
  it('asks for each version once', async () => {
    const getModel = jest.fn(async () => document);
    const api = apiWith(getModel);

    await loadModelDocument(api, { id: 'm', version: '1.0.0' });
    await loadModelDocument(api, { id: 'm', version: '1.0.0' });
    expect(getModel).toHaveBeenCalledTimes(1);

    await loadModelDocument(api, { id: 'm', version: '1.1.0' });
    expect(getModel).toHaveBeenCalledTimes(2);
  });

  it('asks again after a failure', async () => {
    const getModel = jest
      .fn()
      .mockRejectedValueOnce(new Error('down'))
      .mockResolvedValueOnce(document);
    const api = apiWith(getModel);

    await expect(
      loadModelDocument(api, { id: 'm', version: '1.0.0' }),
    ).rejects.toThrow('down');
    await expect(
      loadModelDocument(api, { id: 'm', version: '1.0.0' }),
    ).resolves.toBe(document);
  });
});
