import { useCallback } from 'react';
import { useApi } from '@backstage/core-plugin-api';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import { useLoaded } from '../../shared/useLoaded';

export interface CatalogFacets {
  owners: string[];
  systems: string[];
  lifecycles: string[];
  types: string[];
}

const NONE: CatalogFacets = {
  owners: [],
  systems: [],
  lifecycles: [],
  types: [],
};

const FACETS = {
  owners: 'relations.ownedBy',
  systems: 'relations.partOf',
  lifecycles: 'spec.lifecycle',
  types: 'spec.type',
} as const;

/**
 * The values there are to filter by, as the catalog shows them to this reader. They are suggestions: without them
 * the filters of the URL still work.
 */
export function useCatalogFacets(): CatalogFacets {
  const catalog = useApi(catalogApiRef);
  const { value } = useLoaded(
    useCallback(async () => {
      const { facets } = await catalog.getEntityFacets({
        facets: Object.values(FACETS),
      });
      const values = (key: keyof CatalogFacets) => [
        ...new Set(
          (facets[FACETS[key]] ?? []).map(facet =>
            facet.value.toLocaleLowerCase('en-US'),
          ),
        ),
      ];
      return {
        owners: values('owners').sort(),
        systems: values('systems')
          .filter(ref => ref.startsWith('system:'))
          .sort(),
        lifecycles: values('lifecycles').sort(),
        types: values('types').sort(),
      };
    }, [catalog]),
  );
  return value ?? NONE;
}
