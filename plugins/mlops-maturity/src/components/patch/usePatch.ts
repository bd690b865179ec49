import { useCallback } from 'react';
import { useApi } from '@backstage/core-plugin-api';
import type { PatchResponse } from 'backstage-plugin-mlops-maturity-common';
import { mlopsMaturityApiRef } from '../../api';
import { useLoaded } from '../shared/useLoaded';
import { useTemplateLink, type TemplateValues } from './useTemplateLink';

/** A patch, and the way to bring it in if this portal has one. */
export interface OfferedPatch {
  response: PatchResponse;
  templateHref?: string;
}

/** Asks for the patch that says so in the descriptor. `values` is to stay the same while nothing changes. */
export function usePatch(values: TemplateValues) {
  const api = useApi(mlopsMaturityApiRef);
  const templateLink = useTemplateLink();
  const load = useCallback(async (): Promise<OfferedPatch> => {
    const { entity, evidence, remove } = values;
    const response = await api.getPatch(entity, {
      set: Object.fromEntries(evidence.map(e => [e.practice, e.value])),
      ...(remove && { unset: remove }),
    });
    return {
      response,
      templateHref:
        response.outcome === 'patch' && response.diff
          ? await templateLink(response.template, values)
          : undefined,
    };
  }, [api, templateLink, values]);
  return useLoaded(load, values.entity);
}
