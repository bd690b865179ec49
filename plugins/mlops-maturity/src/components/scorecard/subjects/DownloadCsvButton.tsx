import { useState } from 'react';
import Button from '@material-ui/core/Button';
import GetApp from '@material-ui/icons/GetApp';
import { alertApiRef, useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { mlopsMaturityTranslationRef } from '../../../translation';
import { saveBlob } from '../../shared';

/** Downloads a file. Fetched, since a plain link would go without credentials. */
export function DownloadCsvButton(props: {
  load: () => Promise<Blob>;
  name: string;
}) {
  const { load, name } = props;
  const alertApi = useApi(alertApiRef);
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const [busy, setBusy] = useState(false);
  const download = async () => {
    setBusy(true);
    try {
      saveBlob(await load(), name);
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
