import { useApi } from '@backstage/core-plugin-api';
import type { InventoryQuery } from 'backstage-plugin-mlops-maturity-common';
import { mlopsMaturityApiRef } from '../../../api';
import { DownloadCsvButton } from '../subjects/DownloadCsvButton';

/** Every row that matches, not this page alone, as a file. */
export function InventoryCsvButton({ query }: { query: InventoryQuery }) {
  const api = useApi(mlopsMaturityApiRef);
  return (
    <DownloadCsvButton
      load={() => api.getInventoryCsv(query)}
      name={`mlops-inventory-${new Date().toISOString().slice(0, 10)}.csv`}
    />
  );
}
