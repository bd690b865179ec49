import { useApi } from '@backstage/core-plugin-api';
import { mlopsMaturityApiRef } from '../../../api';
import { subjectsQuery } from '../filters/subjectsQuery';
import { useScorecard } from '../frame/ScorecardContext';
import { csvFileName } from './csvFileName';
import { DownloadCsvButton } from './DownloadCsvButton';
import type { SubjectsOrder } from './subjectsTable';

/** Every row that matches, not this page alone, as a file. */
export function CsvButton({ orderBy }: { orderBy: SubjectsOrder }) {
  const api = useApi(mlopsMaturityApiRef);
  const { filters, model } = useScorecard();
  return (
    <DownloadCsvButton
      load={() =>
        api.getSubjectsCsv({ ...subjectsQuery(filters, model.id), orderBy })
      }
      name={csvFileName(model.id, new Date())}
    />
  );
}
