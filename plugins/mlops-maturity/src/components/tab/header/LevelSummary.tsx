import Typography from '@material-ui/core/Typography';
import { makeStyles, type Theme } from '@material-ui/core/styles';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { mlopsMaturityTranslationRef } from '../../../translation';
import { capitalize, Ladder } from '../../shared';
import { useMaturity } from '../data/MaturityContext';
import { ConfirmedLevel } from './ConfirmedLevel';
import { ExcusedNote } from './ExcusedNote';

const useStyles = makeStyles<Theme>(theme => ({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'flex-start',
    gap: theme.spacing(2, 4),
  },
  words: { flex: '1 1 220px' },
  overline: { lineHeight: 1.4 },
  name: { fontWeight: 700, lineHeight: 1.15 },
  meaning: { maxWidth: '46ch', marginTop: theme.spacing(0.5) },
}));

/** The ladder in large, the level's name and meaning, and the confirmed level with what holds it. */
export function LevelSummary() {
  const classes = useStyles();
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const { assessment, model, response, unrated } = useMaturity();
  const { level, confirmedLevel, notApplicable } = assessment;
  const top = model.levels[model.levels.length - 1].number;
  const meaning = model.levels.find(l => l.number === level.number)?.meaning;
  const named = notApplicable ? t('shared.status.not-applicable') : level.name;
  return (
    <div className={classes.root}>
      <Ladder
        size="large"
        levels={model.levels}
        level={unrated ? undefined : level.number}
        confirmed={unrated ? undefined : confirmedLevel.number}
        target={response.target}
        word={model.words.level}
      />
      <div className={classes.words}>
        <Typography variant="overline" className={classes.overline}>
          {unrated
            ? capitalize(model.words.level)
            : t('tab.header.levelOf', {
                word: capitalize(model.words.level),
                level: String(level.number),
                of: String(top),
              })}
        </Typography>
        <Typography variant="h3" component="p" className={classes.name}>
          {unrated ? t('shared.ladder.unrated') : named}
        </Typography>
        <Typography
          variant="body2"
          color="textSecondary"
          className={classes.meaning}
        >
          {unrated
            ? t('tab.header.unrated', { word: model.words.level })
            : meaning}
        </Typography>
        <ConfirmedLevel />
        <ExcusedNote />
      </div>
    </div>
  );
}
