import Typography from '@material-ui/core/Typography';
import { makeStyles, type Theme } from '@material-ui/core/styles';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type { Rollup } from 'backstage-plugin-mlops-maturity-common';
import { mlopsMaturityTranslationRef } from '../../../translation';
import { Ladder } from '../../shared';
import { useScorecard } from '../frame/ScorecardContext';
import { Panel } from '../parts/Panel';
import { useLevelWord } from '../parts/useLevelWord';
import { LevelBasis } from './LevelBasis';

const useStyles = makeStyles<Theme>(theme => ({
  reading: {
    display: 'flex',
    alignItems: 'flex-end',
    flexWrap: 'wrap',
    gap: theme.spacing(2, 3),
    marginBottom: theme.spacing(2),
  },
  number: { fontSize: '1.5rem', fontWeight: 600, lineHeight: 1.2 },
  name: { fontSize: '1.0625rem', color: theme.palette.text.secondary },
}));

/** The level of the organisation, or of a team, and what it was decided by. */
export function LevelPanel(props: { title: string; rollup: Rollup }) {
  const { title, rollup } = props;
  const { level } = rollup;
  const classes = useStyles();
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const { model } = useScorecard();
  const { Word } = useLevelWord();
  const { levels } = model;
  return (
    <Panel title={title}>
      <div className={classes.reading}>
        <Ladder
          size="large"
          levels={levels}
          level={level?.number}
          word={model.words.level}
        />
        <div aria-hidden>
          <div className={classes.number}>
            {level
              ? t('scorecard.level.number', {
                  Word,
                  level: level.number,
                  of: levels[levels.length - 1].number,
                })
              : t('scorecard.level.none')}
          </div>
          <div className={classes.name}>{level?.name}</div>
        </div>
      </div>
      <Typography variant="body2" component="div">
        <LevelBasis rollup={rollup} />
      </Typography>
    </Panel>
  );
}
