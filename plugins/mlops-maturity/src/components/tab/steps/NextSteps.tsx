import { useState } from 'react';
import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import { makeStyles, type Theme } from '@material-ui/core/styles';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { mlopsMaturityTranslationRef } from '../../../translation';
import { useMaturity } from '../data/MaturityContext';
import { Section } from '../Section';
import { NextStepRow } from './NextStepRow';
import { PlannedLinesBlock } from './PlannedLinesBlock';
import { splitSteps } from './splitSteps';

const useStyles = makeStyles<Theme>(theme => ({
  columns: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 3fr) minmax(0, 2fr)',
    gap: theme.spacing(3),
    alignItems: 'start',
    [theme.breakpoints.down('md')]: { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  list: { listStyle: 'none', margin: 0, padding: 0 },
  group: { margin: theme.spacing(2, 0, 0.5) },
}));

/** What to do next, in the order of what it is worth, with the lines that say it is done. */
export function NextSteps() {
  const classes = useStyles();
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const { assessment, model, steps } = useMaturity();
  const [showsAll, setShowsAll] = useState(false);
  const next = model.levels.find(l => l.number > assessment.level.number);
  const { now, later } = splitSteps(steps);
  if (steps.length === 0) {
    return (
      <Section title={t('tab.steps.doneTitle')}>
        <Typography>{t('tab.steps.done')}</Typography>
      </Section>
    );
  }
  return (
    <Section
      title={
        next
          ? t('tab.steps.title', { name: next.name })
          : t('tab.steps.titleTop', { name: assessment.level.name })
      }
      subtitle={t('tab.steps.subtitle')}
    >
      <div className={classes.columns}>
        <div>
          <ul className={classes.list} aria-label={t('tab.steps.list')}>
            {now.map(step => (
              <NextStepRow key={step.practice} step={step} />
            ))}
          </ul>
          {later.length > 0 && !showsAll && (
            <Button
              size="small"
              color="primary"
              onClick={() => setShowsAll(true)}
            >
              {t('tab.steps.more', { count: later.length })}
            </Button>
          )}
          {later.length > 0 && showsAll && (
            <>
              <Typography
                variant="subtitle2"
                component="h3"
                className={classes.group}
              >
                {t('tab.steps.later')}
              </Typography>
              <ul className={classes.list} aria-label={t('tab.steps.later')}>
                {later.map(step => (
                  <NextStepRow key={step.practice} step={step} />
                ))}
              </ul>
            </>
          )}
        </div>
        <PlannedLinesBlock />
      </div>
    </Section>
  );
}
