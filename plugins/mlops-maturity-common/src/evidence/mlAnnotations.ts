/**
 * Beginnings of annotation keys that only machine learning tools use.
 *
 * Beginnings and not whole keys, and so in code and not in the default filter: there is no convention,
 * every site makes up names under a tool's domain (MLflow alone is known by six), and a filter
 * predicate can test for whole keys only.
 *
 * @public
 */
export const ML_ANNOTATION_PREFIXES: readonly string[] = [
  'mlflow.org/',
  'mlflow/',
  'rhdh.modelcatalog.io/',
  'modelcatalogbridge.rhdh.io/',
  'modelregistry.opendatahub.io/',
  'ray.io/',
  'apache-ray.cnoe.io/',
  'langfuse.io/',
  'kubeflow.org/',
  'serving.kserve.io/',
];

/** Whole keys under names that other tools share. */
const ML_ANNOTATIONS = new Set([
  'agentoffice.ai/model-uri',
  'monitoring/evidently',
]);

/** The key that says what kind of AI thing an entity is, and the kinds that are ML: agents, skills and rules for coding are not. */
const AI_CATEGORY = 'rhdh.io/ai-asset-category';
const ML_CATEGORIES = new Set(['ai-model', 'model-server', 'ai-model-server']);

/**
 * Whether an annotation marks its entity as machine learning.
 *
 * @public
 */
export function isMlAnnotation(key: string, value: unknown): boolean {
  if (key === AI_CATEGORY) {
    return (
      typeof value === 'string' && ML_CATEGORIES.has(value.trim().toLowerCase())
    );
  }
  return (
    ML_ANNOTATIONS.has(key) ||
    ML_ANNOTATION_PREFIXES.some(prefix => key.startsWith(prefix))
  );
}
