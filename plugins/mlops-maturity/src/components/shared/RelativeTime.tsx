import { useEffect, useState } from 'react';
import Tooltip from '@material-ui/core/Tooltip';
import { DateTime } from 'luxon';

const MINUTE = 60_000;

/**
 * "3 minutes ago", kept current, with the absolute instant on hover.
 *
 * @public
 */
export function RelativeTime({ value }: { value: string }) {
  const [now, setNow] = useState(() => DateTime.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(DateTime.now()), MINUTE);
    return () => clearInterval(timer);
  }, []);
  const instant = DateTime.fromISO(value);
  // A server's clock may run ahead of the browser's by seconds: never say "in 2 seconds" of the past.
  const shown = DateTime.min(instant, now);
  return (
    <Tooltip
      title={instant.toLocaleString(DateTime.DATETIME_FULL_WITH_SECONDS)}
    >
      <time dateTime={value}>{shown.toRelative({ base: now })}</time>
    </Tooltip>
  );
}
