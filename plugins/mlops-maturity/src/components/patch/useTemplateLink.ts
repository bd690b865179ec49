import { useCallback } from 'react';
import { parseEntityRef } from '@backstage/catalog-model';
import { useApi, useRouteRef } from '@backstage/core-plugin-api';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import { createFromTemplateRouteRef } from '../../routes';

/** What the template asks for; see its parameters. */
export interface TemplateValues {
  entity: string;
  evidence: { practice: string; value: string }[];
  remove?: string[];
}

/**
 * How to open the template that brings a change in, filled in already.
 *
 * @returns a function that resolves with the path, or with undefined where this portal has no scaffolder or no such
 * template that the reader may see.
 */
export function useTemplateLink() {
  const catalogApi = useApi(catalogApiRef);
  const templatePath = useRouteRef(createFromTemplateRouteRef);
  return useCallback(
    async (template: string, values: TemplateValues) => {
      if (!templatePath) {
        return undefined;
      }
      const entity = await catalogApi
        .getEntityByRef(template)
        .catch(() => undefined);
      if (!entity) {
        return undefined;
      }
      const { namespace, name } = parseEntityRef(template);
      const formData = JSON.stringify(values);
      return `${templatePath({
        namespace,
        templateName: name,
      })}?${new URLSearchParams({ formData })}`;
    },
    [catalogApi, templatePath],
  );
}
