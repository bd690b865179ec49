import Typography from '@material-ui/core/Typography';
import { makeStyles, type Theme } from '@material-ui/core/styles';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import clsx from 'clsx';
import type { JudgedClaim } from 'backstage-plugin-mlops-maturity-common';
import { mlopsMaturityTranslationRef } from '../../../translation';
import { AnnotationText, GradeDots } from '../../shared';
import { useMaturity } from '../data/MaturityContext';
import { RequirementLink } from '../RequirementLink';
import { ClaimLifetime } from './ClaimLifetime';
import { ClaimPointer } from './ClaimPointer';

const useStyles = makeStyles<Theme>(theme => ({
  root: {
    border: `1px solid ${theme.palette.divider}`,
    borderRadius: theme.shape.borderRadius,
    padding: theme.spacing(1.5),
  },
  past: { color: theme.palette.text.secondary, borderStyle: 'dashed' },
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(0.5, 2),
  },
  says: { fontWeight: 700 },
  grade: { display: 'inline-flex', alignItems: 'center', gap: 6 },
}));

/** One claim: what it says, where it stands word for word, what it points at, and how long it holds. */
export function ClaimCard({ claim }: { claim: JudgedClaim }) {
  const classes = useStyles();
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const { practices } = useMaturity();
  const { met, grade, standing, source, key, value, author, note, impliedBy } =
    claim;
  return (
    <div className={clsx(classes.root, standing !== 'current' && classes.past)}>
      <Typography variant="body2" component="div" className={classes.line}>
        <span className={classes.says}>
          {t(met ? 'tab.claim.met' : 'tab.claim.notMet')}
        </span>
        {met && (
          <span className={classes.grade}>
            <GradeDots grade={grade} />
            {t(`shared.grade.${grade}`)}
          </span>
        )}
        {standing !== 'current' && <span>{t(`tab.claim.${standing}`)}</span>}
      </Typography>
      {key && <AnnotationText name={key} value={value} />}
      <Typography variant="body2" component="div">
        <ClaimPointer claim={claim} />
        {impliedBy && practices.has(impliedBy) && (
          <div>
            {t('tab.claim.impliedBy')} <RequirementLink practice={impliedBy} />
          </div>
        )}
        {note && <div>{note}</div>}
        <ClaimLifetime claim={claim} />
        <div>
          {author
            ? t('tab.claim.byAuthor', { author })
            : t('tab.claim.source', { source: source })}
        </div>
      </Typography>
    </div>
  );
}
