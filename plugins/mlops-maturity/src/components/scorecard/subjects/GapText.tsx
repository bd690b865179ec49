import Typography from '@material-ui/core/Typography';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type { SubjectRow } from 'backstage-plugin-mlops-maturity-common';
import { mlopsMaturityTranslationRef } from '../../../translation';

/** How far a subject is from what is expected of it. */
export function GapText({ row }: { row: SubjectRow }) {
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const { target, level } = row;
  if (target === undefined) {
    return (
      <Typography variant="body2" color="textSecondary" noWrap>
        {t('scorecard.subjects.noTarget')}
      </Typography>
    );
  }
  const gap = target - level.number;
  return (
    <>
      <Typography variant="body2" noWrap>
        {gap > 0
          ? t('scorecard.subjects.toGo', { gap })
          : t('scorecard.subjects.reached')}
      </Typography>
      <Typography variant="caption" color="textSecondary" noWrap>
        {t('scorecard.subjects.target', { target })}
      </Typography>
    </>
  );
}
