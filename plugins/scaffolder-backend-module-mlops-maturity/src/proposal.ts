import { createHash } from 'node:crypto';
import type { AnnotationChange } from 'backstage-plugin-mlops-maturity-common';

/** What a pull request is called and says. */
export interface Proposal {
  branchName: string;
  title: string;
  description: string;
}

/** Shown as code whatever is in it. */
function code(text: string): string {
  const longest = Math.max(0, ...(text.match(/`+/g) ?? []).map(t => t.length));
  const fence = '`'.repeat(longest + 1);
  return longest > 0 ? `${fence} ${text} ${fence}` : `${fence}${text}${fence}`;
}

function changeText({ key, before, after }: AnnotationChange): string {
  if (after === undefined) {
    return `- ${code(key)} goes`;
  }
  return before === undefined
    ? `- ${code(key)}: ${code(after)}`
    : `- ${code(key)}: ${code(after)}, was ${code(before)}`;
}

/** The same changes of an entity get the same branch: asked for twice, the second is told that the first is there. */
export function proposal(options: {
  entity: string;
  changes: AnnotationChange[];
  /** Ref of whoever asks. */
  by?: string;
}): Proposal {
  const { entity, changes, by } = options;
  const name = entity.slice(entity.lastIndexOf('/') + 1);
  const hash = createHash('sha256')
    .update(JSON.stringify([entity, changes]))
    .digest('hex')
    .slice(0, 8);
  return {
    branchName: `mlops-maturity/${name}-${hash}`,
    title: `Update MLOps evidence of ${name}`,
    description: [
      `What ${code(entity)} does about MLOps, as its Maturity tab reads it:`,
      '',
      ...changes.map(changeText),
      ...(by ? ['', `Proposed by ${code(by)} in the portal.`] : []),
    ].join('\n'),
  };
}
