import { useEffect, useState } from 'react';
import Tooltip from '@material-ui/core/Tooltip';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { DateTime } from 'luxon';
import { mlopsMaturityTranslationRef } from '../../translation';

const MINUTE = 60_000;

/**
 * "3 minutes ago", kept current, with the absolute instant on hover. For the past only.
 *
 * @public
 */
export function RelativeTime({ value }: { value: string }) {
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const [now, setNow] = useState(() => DateTime.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(DateTime.now()), MINUTE);
    return () => clearInterval(timer);
  }, []);
  const instant = DateTime.fromISO(value);
  // A server's clock may run ahead of the browser's: that is no reason to speak of the future.
  const isFresh = now.diff(instant).toMillis() < MINUTE;
  return (
    <Tooltip
      title={instant.toLocaleString(DateTime.DATETIME_FULL_WITH_SECONDS)}
    >
      <time dateTime={value}>
        {isFresh ? t('shared.justNow') : instant.toRelative({ base: now })}
      </time>
    </Tooltip>
  );
}
