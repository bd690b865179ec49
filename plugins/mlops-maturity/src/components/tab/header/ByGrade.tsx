import { makeStyles, type Theme } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { GRADES } from 'backstage-plugin-mlops-maturity-common';
import { mlopsMaturityTranslationRef } from '../../../translation';
import { capitalize, GradeDots, Ladder } from '../../shared';
import { useMaturity } from '../data/MaturityContext';

const useStyles = makeStyles<Theme>(theme => ({
  root: { flex: '2 1 220px', margin: 0 },
  claimed: { margin: theme.spacing(0.5, 0), fontWeight: 700 },
  grade: {
    display: 'grid',
    gridTemplateColumns: '20px 76px 60px auto',
    alignItems: 'center',
    gap: theme.spacing(1),
    margin: 0,
    minHeight: 28,
  },
}));

/** The level that claims of each grade would reach; and, where more is claimed than shown, both. */
export function ByGrade() {
  const classes = useStyles();
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const { assessment, model, unrated } = useMaturity();
  const { byGrade, level } = assessment;
  const claimsMore = byGrade.declared.number > level.number;
  return (
    <dl className={classes.root}>
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
      {GRADES.map(grade => (
        <Typography
          key={grade}
          variant="body2"
          component="dd"
          className={classes.grade}
        >
          <GradeDots grade={grade} />
          <span>{t(`shared.grade.${grade}`)}</span>
          <Ladder
            levels={model.levels}
            level={unrated ? undefined : byGrade[grade].number}
            word={model.words.level}
          />
          <span>{unrated ? '–' : byGrade[grade].number}</span>
        </Typography>
      ))}
    </dl>
  );
}
