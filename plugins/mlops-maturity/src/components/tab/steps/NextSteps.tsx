import { useState } from 'react';
import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import { makeStyles, type Theme } from '@material-ui/core/styles';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { mlopsMaturityTranslationRef } from '../../../translation';
import { useMaturity } from '../data/MaturityContext';
import { Section } from '../Section';
import { NextStepRow } from './NextStepRow';
import { orderSteps, stepsAtFirst } from './orderSteps';
import { PlannedLinesBlock } from './PlannedLinesBlock';

const PAGE = 10;

const useStyles = makeStyles<Theme>(theme => ({
  columns: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 3fr) minmax(0, 2fr)',
    gap: theme.spacing(3),
    alignItems: 'start',
    [theme.breakpoints.down('md')]: { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  list: { listStyle: 'none', margin: 0, padding: 0 },
}));

/** What to do next, in the order of what it is worth, with the lines that say it is done. */
export function NextSteps() {
  const classes = useStyles();
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const { assessment, model, steps } = useMaturity();
  const [more, setMore] = useState(0);
  const next = model.levels.find(l => l.number > assessment.level.number);
  if (steps.length === 0) {
    return (
      <Section title={t('tab.steps.doneTitle')}>
        <Typography>{t('tab.steps.done')}</Typography>
      </Section>
    );
  }
  const shown = orderSteps(steps).slice(0, stepsAtFirst(steps) + more);
  const hidden = steps.length - shown.length;
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
            {shown.map(step => (
              <NextStepRow key={step.practice} step={step} />
            ))}
          </ul>
          {hidden > 0 && (
            <Button
              size="small"
              color="primary"
              onClick={() => setMore(more + PAGE)}
            >
              {t('tab.steps.more', { count: Math.min(hidden, PAGE) })}
            </Button>
          )}
        </div>
        <PlannedLinesBlock />
      </div>
    </Section>
  );
}
