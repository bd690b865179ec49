import { useState } from 'react';
import Button from '@material-ui/core/Button';
import GetApp from '@material-ui/icons/GetApp';
import { alertApiRef, useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { mlopsMaturityApiRef } from '../../../api';
import { mlopsMaturityTranslationRef } from '../../../translation';
import { subjectsQuery } from '../filters/subjectsQuery';
import { useScorecard } from '../frame/ScorecardContext';
import { csvFileName } from './csvFileName';
import { saveBlob } from '../../shared';
import type { SubjectsOrder } from './subjectsTable';

/** Every row that matches, not this page alone, as a file. Fetched, since a plain link would go without credentials. */
export function CsvButton({ orderBy }: { orderBy: SubjectsOrder }) {
  const api = useApi(mlopsMaturityApiRef);
  const alertApi = useApi(alertApiRef);
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const { filters, model } = useScorecard();
  const [busy, setBusy] = useState(false);
  const download = async () => {
    setBusy(true);
    try {
      const query = { ...subjectsQuery(filters, model.id), orderBy };
      const blob = await api.getSubjectsCsv(query);
      saveBlob(blob, csvFileName(model.id, new Date()));
    } catch (error) {
      alertApi.post({
        message: t('scorecard.csv.failed', {
          error: error instanceof Error ? error.message : String(error),
        }),
        severity: 'error',
      });
    } finally {
      setBusy(false);
    }
  };
  return (
    <Button
      size="small"
      variant="outlined"
      startIcon={<GetApp />}
      disabled={busy}
      onClick={download}
    >
      {busy ? t('scorecard.csv.busy') : t('scorecard.csv.label')}
    </Button>
  );
}
