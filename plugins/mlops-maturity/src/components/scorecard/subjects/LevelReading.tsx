import Typography from '@material-ui/core/Typography';
import { makeStyles, type Theme } from '@material-ui/core/styles';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type { SubjectRow } from 'backstage-plugin-mlops-maturity-common';
import { mlopsMaturityTranslationRef } from '../../../translation';
import { Ladder } from '../../shared';
import { useScorecard } from '../frame/ScorecardContext';

const useStyles = makeStyles<Theme>(theme => ({
  root: {
    display: 'flex',
    alignItems: 'center',
    gap: theme.spacing(1.5),
    whiteSpace: 'nowrap',
  },
}));

/** A row's level as a small ladder with its name, and the confirmed level where that is lower. */
export function LevelReading({ row }: { row: SubjectRow }) {
  const classes = useStyles();
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const { model } = useScorecard();
  const { level, confirmedLevel, target, unrated } = row;
  return (
    <div className={classes.root}>
      <Ladder
        levels={model.levels}
        level={unrated ? undefined : level.number}
        confirmed={unrated ? undefined : confirmedLevel.number}
        target={target}
        word={model.words.level}
      />
      <div>
        {unrated ? t('shared.ladder.unrated') : `${level.number} ${level.name}`}
        {!unrated && confirmedLevel.number < level.number && (
          <Typography variant="caption" color="textSecondary" display="block">
            {t('shared.ladder.confirmed', {
              level: String(confirmedLevel.number),
            })}
          </Typography>
        )}
      </div>
    </div>
  );
}
