import Typography from '@material-ui/core/Typography';
import { makeStyles, type Theme } from '@material-ui/core/styles';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type { Roadmap } from 'backstage-plugin-mlops-maturity-common';
import { mlopsMaturityTranslationRef } from '../../../translation';
import { capitalize, Ladder } from '../../shared';
import { useMaturity } from '../../tab/data/MaturityContext';

const useStyles = makeStyles<Theme>(theme => ({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(0.5, 1.5),
  },
  level: { fontWeight: 700 },
}));

/** What the model says at a point of time: the ladder, the level in words, the score. */
export function PredictionLine({
  prediction,
  target,
}: {
  prediction: Roadmap['today'];
  target?: number;
}) {
  const classes = useStyles();
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const { model } = useMaturity();
  const { level, confirmedLevel, score } = prediction;
  const word = capitalize(model.words.level);
  return (
    <div className={classes.root}>
      <Ladder
        levels={model.levels}
        level={level.number}
        confirmed={confirmedLevel.number}
        target={target}
        word={model.words.level}
      />
      <div>
        <Typography variant="body2" className={classes.level}>
          {t('plan.level', {
            word,
            level: String(level.number),
            name: level.name,
          })}
        </Typography>
        <Typography variant="caption" color="textSecondary" component="p">
          {t('plan.levelDetails', {
            confirmed: String(confirmedLevel.number),
            score: String(score.value),
            max: String(score.max),
          })}
        </Typography>
      </div>
    </div>
  );
}
