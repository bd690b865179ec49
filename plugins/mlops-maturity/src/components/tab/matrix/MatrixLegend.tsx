import Typography from '@material-ui/core/Typography';
import { makeStyles, type Theme } from '@material-ui/core/styles';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { GRADES, STATUSES } from 'backstage-plugin-mlops-maturity-common';
import { mlopsMaturityTranslationRef } from '../../../translation';
import { CompulsoryStar } from '../../practice';
import { GradeDots, StatusIcon } from '../../shared';
import { useMaturity } from '../data/MaturityContext';

const useStyles = makeStyles<Theme>(theme => ({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(0.5, 2.5),
    margin: theme.spacing(1.5, 0, 0),
    padding: 0,
    listStyle: 'none',
    color: theme.palette.text.secondary,
  },
  grade: { display: 'inline-flex', alignItems: 'center', gap: 6 },
}));

/** What the marks in the matrix mean; only of those that occur. */
export function MatrixLegend() {
  const classes = useStyles();
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const { assessment, compulsory } = useMaturity();
  const statuses = new Set(assessment.requirements.map(r => r.status));
  const grades = new Set(assessment.requirements.map(r => r.grade));
  return (
    <Typography
      variant="body2"
      component="ul"
      className={classes.root}
      aria-label={t('tab.matrix.legend')}
    >
      {STATUSES.filter(status => statuses.has(status)).map(status => (
        <li key={status}>
          <StatusIcon status={status} withWord size={16} />
        </li>
      ))}
      {GRADES.filter(grade => grades.has(grade)).map(grade => (
        <li key={grade} className={classes.grade}>
          <GradeDots grade={grade} />
          {t(`shared.grade.${grade}`)}
        </li>
      ))}
      {compulsory.size > 0 && (
        <li>
          <CompulsoryStar withWord />
        </li>
      )}
    </Typography>
  );
}
