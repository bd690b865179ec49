import { makeStyles, type Theme } from '@material-ui/core/styles';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { mlopsMaturityTranslationRef } from '../../../translation';
import { useMaturity } from '../data/MaturityContext';
import { ByGrade } from './ByGrade';
import { Figure } from './Figure';
import { TargetFigure } from './TargetFigure';

const useStyles = makeStyles<Theme>(theme => ({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(3, 5),
  },
  figures: {
    display: 'grid',
    gridTemplateColumns: 'repeat(2, minmax(116px, 1fr))',
    gap: theme.spacing(2.5, 3),
    alignContent: 'start',
    margin: 0,
    flex: '3 1 256px',
  },
}));

/** Score, how much is known, what it could be, what is expected, and what it all rests on. */
export function EvidenceFigures() {
  const classes = useStyles();
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const { assessment } = useMaturity();
  const { score, known, bestCase } = assessment;
  const unsaid = known.of - known.value;
  return (
    <div className={classes.root}>
      <dl className={classes.figures}>
        <Figure
          label={t('tab.figures.score')}
          value={score.value}
          of={t('tab.figures.of', { of: String(score.max) })}
        />
        <Figure
          label={t('tab.figures.known')}
          value={known.value}
          of={t('tab.figures.of', { of: String(known.of) })}
          note={
            unsaid > 0
              ? t('tab.figures.unsaid', { count: unsaid })
              : t('tab.figures.knownAll')
          }
        />
        <TargetFigure />
        <Figure
          label={t('tab.figures.bestCase')}
          value={bestCase.number}
          of={bestCase.name}
          note={t('tab.figures.bestCaseNote')}
        />
      </dl>
      <ByGrade />
    </div>
  );
}
