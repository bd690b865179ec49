import type { DescriptorSign } from './Practice';

/** Set by the catalog's processors or by every scaffolder template: they show nothing about a team. */
const SCM_SLUG_KEYS = new Set([
  'bitbucket.org/project-slug',
  'dev.azure.com/host-org',
  'dev.azure.com/project',
  'dev.azure.com/project-repo',
  'dev.azure.com/readme-path',
  'gitea.com/repo-slug',
  'github.com/project-slug',
  'gitlab.com/instance',
  'gitlab.com/project-id',
  'gitlab.com/project-slug',
]);

/**
 * Whether an annotation key earns nothing: `backstage.io/*` and source control slugs, which stand on
 * entities without anybody having done anything.
 *
 * @public
 */
export function earnsNothing(annotationKey: string): boolean {
  const key = annotationKey.toLowerCase();
  return key.startsWith('backstage.io/') || SCM_SLUG_KEYS.has(key);
}

const ANNOTATION_FIELD = 'metadata.annotations';

/**
 * Why a sign may not stand under a practice's `shownBy`.
 *
 * @public
 * @returns undefined where it may.
 */
export function whySignProvesNothing(sign: DescriptorSign): string | undefined {
  if ('annotation' in sign && earnsNothing(sign.annotation)) {
    return `\`${sign.annotation}\` is set without anybody having done anything, so it shows no practice: move it to hintedBy`;
  }
  if ('field' in sign && sign.field.startsWith(ANNOTATION_FIELD)) {
    return `\`${sign.field}\` is an annotation: write \`annotation: <key>\``;
  }
  if ('relation' in sign && sign.nameContains) {
    return '`nameContains` goes by a name, which proves nothing: move the sign to hintedBy';
  }
  return undefined;
}
