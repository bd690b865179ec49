import { useRouteRef } from '@backstage/core-plugin-api';
import { rootRouteRef } from '../../routes';

/** The path of a model's document, or of a requirement in it. */
export type ModelPath = (model: string, practice?: string) => string;

/** Where the page of the scorecard is; undefined in a portal without it. */
export function useScorecardRoot(): string | undefined {
  try {
    return useRouteRef(rootRouteRef)();
  } catch {
    // Last in that hook: it throws where a portal shows the tab without the page, and has no other way to say so.
    return undefined;
  }
}

/** Where the documents of models are; undefined in a portal without the scorecard's page. */
export function useModelPath(): ModelPath | undefined {
  const root = useScorecardRoot();
  return root === undefined
    ? undefined
    : (model, practice) =>
        `${root}/models/${encodeURIComponent(model)}${
          practice ? `#${practice}` : ''
        }`;
}
