import { useCallback, useState } from 'react';
import MenuItem from '@material-ui/core/MenuItem';
import TextField from '@material-ui/core/TextField';
import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import {
  NOTIFICATION_DELIVERIES,
  type NotificationDelivery,
} from 'backstage-plugin-mlops-maturity-common';
import { mlopsMaturityApiRef } from '../../../api';
import { mlopsMaturityTranslationRef } from '../../../translation';
import { failureMessage } from '../../shared/states/failureMessage';
import { useLoaded } from '../../shared/useLoaded';

/** How the reader wants to be told what has become of their components. */
export function DeliverySetting() {
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const api = useApi(mlopsMaturityApiRef);
  const { value } = useLoaded(
    useCallback(() => api.getNotificationSettings(), [api]),
  );
  const [chosen, choose] = useState<NotificationDelivery>();
  const [error, setError] = useState<Error>();
  if (!value) {
    // Not worth a word where it cannot be read: nobody came for it.
    return null;
  }
  const change = async (delivery: NotificationDelivery) => {
    setError(undefined);
    try {
      choose((await api.setNotificationSettings({ delivery })).delivery);
    } catch (thrown) {
      setError(thrown as Error);
    }
  };
  return (
    <TextField
      select
      size="small"
      variant="outlined"
      id="mlops-maturity-delivery"
      label={t('added.delivery.label')}
      value={chosen ?? value.delivery}
      onChange={({ target }) => change(target.value as NotificationDelivery)}
      error={Boolean(error)}
      helperText={error ? failureMessage(error) : t('added.delivery.text')}
      style={{ minWidth: 200, maxWidth: 420 }}
    >
      {NOTIFICATION_DELIVERIES.map(delivery => (
        <MenuItem key={delivery} value={delivery}>
          {t(`added.delivery.${delivery}`)}
        </MenuItem>
      ))}
    </TextField>
  );
}
