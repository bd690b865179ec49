import { makeStyles, type Theme } from '@material-ui/core/styles';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { mlopsMaturityTranslationRef } from '../../../translation';
import { useMaturity } from '../data/MaturityContext';
import { ByGrade } from './ByGrade';
import { Figure } from './Figure';
import { TargetFigure } from './TargetFigure';

const useStyles = makeStyles<Theme>(theme => ({
  root: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(104px, 1fr))',
    gap: theme.spacing(2.5, 3),
    flex: '1 1 420px',
    margin: 0,
  },
}));

/** Score, how much is known, what it rests on, what it could be, and what is expected. */
export function EvidenceFigures() {
  const classes = useStyles();
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const { assessment } = useMaturity();
  const { score, known, bestCase } = assessment;
  return (
    <dl className={classes.root}>
      <Figure
        label={t('tab.figures.score')}
        value={score.value}
        of={t('tab.figures.scoreOf', { max: String(score.max) })}
      />
      <Figure
        label={t('tab.figures.known')}
        value={known.value}
        of={t('tab.figures.knownOf', { of: String(known.of) })}
        note={
          known.value < known.of
            ? t('tab.figures.knownNote')
            : t('tab.figures.knownAll')
        }
      />
      <Figure
        label={t('tab.figures.bestCase')}
        value={bestCase.number}
        of={bestCase.name}
        note={t('tab.figures.bestCaseNote')}
      />
      <TargetFigure />
      <ByGrade />
    </dl>
  );
}
