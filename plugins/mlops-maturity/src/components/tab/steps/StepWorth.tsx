import Typography from '@material-ui/core/Typography';
import { makeStyles, type Theme } from '@material-ui/core/styles';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type { NextStep, Roadmap } from 'backstage-plugin-mlops-maturity-common';
import { mlopsMaturityTranslationRef } from '../../../translation';
import { useMaturity } from '../data/MaturityContext';

const useStyles = makeStyles<Theme>(theme => ({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(0, 2),
  },
  effect: { fontWeight: 700 },
  mark: {
    border: `1px solid ${theme.palette.text.secondary}`,
    borderRadius: theme.shape.borderRadius,
    padding: theme.spacing(0, 0.75),
    fontSize: '0.75rem',
  },
}));

/** What a step costs and what it changes, in a few words. */
export function StepWorth(props: {
  step: NextStep;
  /** What the model says without it; what it says now where absent. */
  from?: Roadmap['today'];
}) {
  const { step } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const { assessment, model } = useMaturity();
  const { level, confirmedLevel, score } = props.from ?? assessment;
  const { effect, effortDays } = step;
  const word = model.words.level;
  const gain = effect.score - score.value;
  let worth: string | undefined;
  if (effect.level.number > level.number) {
    worth = t('tab.steps.reaches', {
      word,
      level: String(effect.level.number),
    });
  } else if (effect.confirmedLevel.number > confirmedLevel.number) {
    worth = t('tab.steps.confirms', {
      word,
      level: String(effect.confirmedLevel.number),
    });
  } else if (gain > 0) {
    worth = t('tab.steps.gain', { gain: String(Number(gain.toFixed(2))) });
  }
  return (
    <Typography variant="body2" component="div" className={classes.root}>
      {step.onShortestWay && (
        <span className={classes.mark}>{t('tab.steps.onShortestWay')}</span>
      )}
      {worth && <span className={classes.effect}>{worth}</span>}
      <span>
        {effortDays === 0
          ? t('tab.steps.noWork')
          : t('tab.steps.days', { count: effortDays })}
      </span>
    </Typography>
  );
}
