import type { ModelDocument } from 'backstage-plugin-mlops-maturity-common';
import type { MlopsMaturityApi } from './MlopsMaturityApi';

/** Practice texts are long and change with a release only: each version is fetched once per session. */
const documents = new WeakMap<
  MlopsMaturityApi,
  Map<string, Promise<ModelDocument>>
>();

/** A model with the texts of its practices. A failed request is not remembered. */
export function loadModelDocument(
  api: MlopsMaturityApi,
  model: { id: string; version: string },
): Promise<ModelDocument> {
  const known = documents.get(api) ?? new Map<string, Promise<ModelDocument>>();
  documents.set(api, known);
  const key = `${model.id}@${model.version}`;
  const document = known.get(key) ?? api.getModel(model.id);
  known.set(key, document);
  document.catch(() => known.delete(key));
  return document;
}
