import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Skeleton from '@material-ui/lab/Skeleton';
import Typography from '@material-ui/core/Typography';
import { mlopsMaturityTranslationRef } from '../../../translation';
import { useScorecard } from '../frame/ScorecardContext';

/** What is excused for a time over the whole organisation, in one sentence. */
export function WaiverDebtPanel() {
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const { value, error } = useScorecard().scorecard;
  if (!value) {
    // Who may not read what assessments add up to may still decide.
    return error ? null : <Skeleton width="60%" height={32} />;
  }
  const debt = value.waivers;
  if (!debt) {
    return null;
  }
  return (
    <>
      <Typography variant="h5" component="h2">
        {debt.inForce === 0
          ? t('added.page.debtNone')
          : t('added.page.debt', { count: debt.inForce })}
      </Typography>
      {debt.inForce > 0 && (
        <Typography color="textSecondary">
          {t('added.page.debtText', { count: debt.subjects })}{' '}
          {debt.endingSoon > 0 &&
            t('added.page.endingSoon', { count: debt.endingSoon })}
        </Typography>
      )}
    </>
  );
}
