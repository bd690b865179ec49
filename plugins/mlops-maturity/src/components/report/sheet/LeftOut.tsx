import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { mlopsMaturityTranslationRef } from '../../../translation';
import { useSheetStyles } from './useSheetStyles';

/** Below the first of a list: how many more there are than a page has room for. */
export function LeftOut({ count }: { count: number }) {
  const classes = useSheetStyles();
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  return count > 0 ? (
    <p className={classes.quiet}>{t('report.more', { count })}</p>
  ) : null;
}
