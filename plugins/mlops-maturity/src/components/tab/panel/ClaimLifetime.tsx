import { makeStyles, type Theme } from '@material-ui/core/styles';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { DateTime } from 'luxon';
import type { JudgedClaim } from 'backstage-plugin-mlops-maturity-common';
import { mlopsMaturityTranslationRef } from '../../../translation';
import { readableColor } from '../../shared';
import { useMaturity } from '../data/MaturityContext';

/** From here on it is said in amber: there is still time to renew. */
const SOON_DAYS = 30;

const useStyles = makeStyles<Theme>(theme => ({
  soon: {
    color: readableColor(theme, theme.palette.warning.main, 4.5),
    fontWeight: 700,
  },
}));

/** The day a claim speaks of, and how long it still holds. */
export function ClaimLifetime({ claim }: { claim: JudgedClaim }) {
  const classes = useStyles();
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const { assessment } = useMaturity();
  const { date, expires, standing } = claim;
  if (!date) {
    return <div>{t('tab.claim.undated')}</div>;
  }
  if (!expires) {
    return <div>{t('tab.claim.dated', { date })}</div>;
  }
  const left = Math.ceil(
    DateTime.fromISO(expires, { zone: 'utc' }).diff(
      DateTime.fromISO(assessment.asOf, { zone: 'utc' }),
      'days',
    ).days,
  );
  if (standing === 'expired' || left <= 0) {
    return <div>{t('tab.claim.ended', { date, expires })}</div>;
  }
  return (
    <div className={left <= SOON_DAYS ? classes.soon : undefined}>
      {t('tab.claim.holds', { date, expires, count: left })}
    </div>
  );
}
