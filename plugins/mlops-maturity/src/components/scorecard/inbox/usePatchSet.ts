import { useEffect, useState } from 'react';
import { useApi } from '@backstage/core-plugin-api';
import type { PatchResponse } from 'backstage-plugin-mlops-maturity-common';
import { mlopsMaturityApiRef } from '../../../api';
import { useTemplateLink } from '../../patch';
import type { InboxLines } from './useInboxLines';

/** What is to change in the descriptor of one subject, or why it cannot. */
export interface SubjectPatch {
  subject: string;
  response?: PatchResponse;
  error?: Error;
  templateHref?: string;
}

/** The line of the file at which a patch begins. */
const lineOf = (diff: string) => Number(/^@@ -(\d+)/m.exec(diff)?.[1] ?? 0);

/**
 * One patch of all that can be edited, each with a line that says whose it is; `git apply` passes over these. Of one
 * file the last place comes first: what is changed there moves no other place.
 */
export function patchSetText(patches: readonly SubjectPatch[]): string {
  return patches
    .flatMap(({ subject, response }) =>
      response?.outcome === 'patch' && response.diff
        ? [{ subject, diff: response.diff, path: response.path }]
        : [],
    )
    .sort(
      (a, b) => a.path.localeCompare(b.path) || lineOf(b.diff) - lineOf(a.diff),
    )
    .map(({ subject, diff }) => `# ${subject}\n${diff.replace(/\n?$/, '\n')}`)
    .join('');
}

/** Patches of one repository, or folder: what can be applied together. */
export interface RootPatches {
  root: string;
  patches: SubjectPatch[];
}

/** Those that can be edited by where they are, in alphabetical order; `rest` has the others. */
export function byRoot(patches: readonly SubjectPatch[]): {
  roots: RootPatches[];
  rest: SubjectPatch[];
} {
  const roots = new Map<string, SubjectPatch[]>();
  const rest: SubjectPatch[] = [];
  for (const patch of patches) {
    if (patch.response?.outcome === 'patch') {
      const { root } = patch.response;
      roots.set(root, [...(roots.get(root) ?? []), patch]);
    } else {
      rest.push(patch);
    }
  }
  return {
    roots: [...roots]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([root, own]) => ({ root, patches: own })),
    rest,
  };
}

/** Reads one descriptor after the other: a backend has other things to do, too. */
export function usePatchSet(lines: InboxLines['bySubject']): {
  patches: readonly SubjectPatch[];
  of: number;
} {
  const api = useApi(mlopsMaturityApiRef);
  const templateLink = useTemplateLink();
  const [patches, setPatches] = useState<readonly SubjectPatch[]>([]);
  useEffect(() => {
    let outdated = false;
    setPatches([]);
    const read = async () => {
      for (const [subject, own] of [...lines].sort(([a], [b]) =>
        a < b ? -1 : 1,
      )) {
        const evidence = own.map(({ practice, value }) => ({
          practice,
          value: value.trim(),
        }));
        const patch: SubjectPatch = { subject };
        try {
          const response = await api.getPatch(subject, {
            set: Object.fromEntries(evidence.map(e => [e.practice, e.value])),
          });
          patch.response = response;
          if (response.outcome === 'patch' && response.diff) {
            patch.templateHref = await templateLink(response.template, {
              entity: subject,
              evidence,
            });
          }
        } catch (error) {
          patch.error = error as Error;
        }
        if (outdated) {
          return;
        }
        setPatches(before => [...before, patch]);
      }
    };
    read();
    return () => {
      outdated = true;
    };
  }, [api, lines, templateLink]);
  return { patches, of: lines.size };
}
