import { useMemo } from 'react';
import Typography from '@material-ui/core/Typography';
import { makeStyles, type Theme } from '@material-ui/core/styles';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { mlopsMaturityTranslationRef } from '../../../translation';
import { capitalize, Ladder } from '../../shared';
import { useMaturity } from '../data/MaturityContext';
import { predict } from '../data/predict';

const useStyles = makeStyles<Theme>(theme => ({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(1, 2),
  },
  level: { fontWeight: 700 },
}));

/** Where the planned lines lead, by the same engine that the backend runs. */
export function PredictedLevel() {
  const classes = useStyles();
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const { assessment, compiled, model, planned, response } = useMaturity();
  const predicted = useMemo(
    () =>
      predict({
        compiled,
        evidence: response.evidence,
        lines: planned.lines,
        asOf: assessment.asOf,
      }),
    [assessment, compiled, planned.lines, response],
  );
  const { level, confirmedLevel, score } = predicted;
  return (
    <div className={classes.root} role="status">
      <Ladder
        levels={model.levels}
        level={level.number}
        confirmed={confirmedLevel.number}
        target={response.target}
        word={model.words.level}
      />
      <div>
        <Typography variant="body1" className={classes.level}>
          {t('tab.planned.predicted', {
            word: capitalize(model.words.level),
            level: String(level.number),
            name: level.name,
          })}
        </Typography>
        <Typography variant="body2" color="textSecondary">
          {t('tab.planned.predictedScore', {
            before: String(assessment.score.value),
            after: String(score.value),
            max: String(score.max),
            confirmed: String(confirmedLevel.number),
          })}
        </Typography>
      </div>
    </div>
  );
}
