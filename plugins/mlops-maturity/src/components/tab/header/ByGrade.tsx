import { makeStyles, type Theme } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { GRADES } from 'backstage-plugin-mlops-maturity-common';
import { mlopsMaturityTranslationRef } from '../../../translation';
import { capitalize, GradeDots } from '../../shared';
import { useMaturity } from '../data/MaturityContext';

const useStyles = makeStyles<Theme>(theme => ({
  root: { minWidth: 180 },
  grades: { margin: 0, padding: 0, listStyle: 'none' },
  grade: {
    display: 'grid',
    gridTemplateColumns: '20px 1fr auto',
    alignItems: 'center',
    columnGap: theme.spacing(1),
    maxWidth: 190,
  },
  claimed: { fontWeight: 700, margin: 0 },
}));

/** The level that claims of each grade alone would reach; and, where more is claimed than shown, both. */
export function ByGrade() {
  const classes = useStyles();
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const { assessment, model } = useMaturity();
  const { byGrade, level } = assessment;
  const claimsMore = byGrade.declared.number > level.number;
  return (
    <div className={classes.root}>
      <Typography variant="body2" component="dt" color="textSecondary">
        {t('tab.figures.byGrade')}
      </Typography>
      {claimsMore && (
        <Typography variant="body2" component="dd" className={classes.claimed}>
          {t('tab.figures.claimed', {
            word: capitalize(model.words.level),
            level: String(level.number),
            claimed: String(byGrade.declared.number),
          })}
        </Typography>
      )}
      <Typography variant="body2" component="dd" className={classes.grades}>
        {GRADES.map(grade => (
          <span key={grade} className={classes.grade}>
            <GradeDots grade={grade} />
            <span>{t(`shared.grade.${grade}`)}</span>
            <span>{byGrade[grade].number}</span>
          </span>
        ))}
      </Typography>
    </div>
  );
}
