import Typography from '@material-ui/core/Typography';
import { makeStyles, type Theme } from '@material-ui/core/styles';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { mlopsMaturityTranslationRef } from '../../translation';
import { capitalize, Ladder, Prose, StatusIcon } from '../shared';
import { useMaturityOf } from '../tab/data/useMaturityOf';
import type { ExplainedAssessment } from '../tab/data/useSubjectAssessment';

const useStyles = makeStyles<Theme>(theme => ({
  level: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(1, 2),
  },
  name: { fontWeight: 700, lineHeight: 1.2 },
  next: { marginTop: theme.spacing(2) },
  step: { display: 'flex', gap: theme.spacing(1), alignItems: 'flex-start' },
  title: { fontWeight: 700 },
}));

/** The ladder in small, the level in words, and the first step up. */
export function LevelCardBody(props: { loaded: ExplainedAssessment }) {
  const classes = useStyles();
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const { assessment, model, response, steps, unrated } = useMaturityOf(
    props.loaded,
  );
  const { level, confirmedLevel, known, score } = assessment;
  const [step] = steps;
  return (
    <>
      <div className={classes.level}>
        <Ladder
          levels={model.levels}
          level={unrated ? undefined : level.number}
          confirmed={unrated ? undefined : confirmedLevel.number}
          target={response.target}
          word={model.words.level}
        />
        <div>
          <Typography variant="h6" component="p" className={classes.name}>
            {unrated ? t('shared.ladder.unrated') : level.name}
          </Typography>
          <Typography variant="body2" color="textSecondary">
            {t('tab.card.summary', {
              level: unrated
                ? t('tab.card.noLevel', { word: model.words.level })
                : t('tab.header.levelOf', {
                    word: capitalize(model.words.level),
                    level: String(level.number),
                    of: String(model.levels[model.levels.length - 1].number),
                  }),
              score: String(score.value),
              max: String(score.max),
              known: String(known.value),
              of: String(known.of),
            })}
          </Typography>
        </div>
      </div>
      <div className={classes.next}>
        {step ? (
          <div className={classes.step}>
            <StatusIcon status={step.status} />
            <div>
              <Typography variant="body2" className={classes.title}>
                {t('tab.card.next', { title: step.title })}
              </Typography>
              <Typography variant="body2" color="textSecondary">
                <Prose>{step.advice}</Prose>
              </Typography>
            </div>
          </div>
        ) : (
          <Typography variant="body2">{t('tab.card.nothingLeft')}</Typography>
        )}
      </div>
    </>
  );
}
