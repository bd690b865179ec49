import Typography from '@material-ui/core/Typography';
import { makeStyles, type Theme } from '@material-ui/core/styles';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { mlopsMaturityTranslationRef } from '../../../translation';
import { capitalize, Ladder } from '../../shared';
import { useMaturity } from '../data/MaturityContext';
import { Section } from '../Section';
import { AreaList } from './AreaTrace';
import { Fold } from './Fold';
import { LevelGap } from './LevelGap';
import { resultSteps } from './resultSteps';
import { topAreas } from './traceNumbers';

const useStyles = makeStyles<Theme>(theme => ({
  steps: {
    ...theme.typography.body2,
    margin: 0,
    paddingLeft: theme.spacing(3),
    maxWidth: '90ch',
    '& li': { marginBottom: theme.spacing(0.75), paddingLeft: 4 },
    '& li:last-child': { marginBottom: 0 },
  },
  part: { fontWeight: 700, margin: theme.spacing(3, 0, 1) },
  levels: {
    ...theme.typography.body2,
    listStyle: 'none',
    margin: 0,
    padding: 0,
    '& > li': { borderTop: `1px solid ${theme.palette.divider}` },
  },
  level: { display: 'flex', alignItems: 'center', gap: theme.spacing(2) },
  name: { fontWeight: 700 },
}));

/** From the level down to the evidence: how the areas make it, where each stands, and what every higher level takes. */
export function TraceSection() {
  const classes = useStyles();
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const { assessment, compiled, model, unrated } = useMaturity();
  const { level: word, area } = model.words;
  const Word = capitalize(word);
  const above = model.levels.filter(
    ({ number }) => number > assessment.level.number,
  );
  return (
    <Section title={t('trace.title', { word })} subtitle={t('trace.subtitle')}>
      <ol className={classes.steps}>
        {resultSteps(assessment, compiled).map(({ step, values }, i) => {
          const stands = {
            ...(values as { level: string; name: string }),
            word,
            Word,
            area,
          };
          return (
            // Steps have no identity but their place.
            // eslint-disable-next-line react/no-array-index-key
            <li key={i}>
              {t(`trace.step.${step}` as 'trace.step.result', stands)}
            </li>
          );
        })}
        {unrated && <li>{t('trace.unrated', { word })}</li>}
      </ol>
      <Typography variant="subtitle1" component="h3" className={classes.part}>
        {t('trace.areas', { area })}
      </Typography>
      <AreaList areas={topAreas(assessment)} />
      <Typography variant="subtitle1" component="h3" className={classes.part}>
        {t('trace.gaps.title', { word })}
      </Typography>
      {above.length === 0 ? (
        <Typography variant="body2">{t('trace.gaps.none')}</Typography>
      ) : (
        <ul className={classes.levels}>
          {above.map(({ number, name }) => (
            <li key={number}>
              <Fold
                summary={
                  <span className={classes.level}>
                    <Ladder levels={model.levels} level={number} word={word} />
                    <span className={classes.name}>
                      {t('trace.gaps.show', {
                        Word,
                        level: String(number),
                        name,
                      })}
                    </span>
                  </span>
                }
              >
                {() => <LevelGap level={number} />}
              </Fold>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
