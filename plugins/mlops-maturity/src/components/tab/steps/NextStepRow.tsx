import { useState } from 'react';
import Checkbox from '@material-ui/core/Checkbox';
import Collapse from '@material-ui/core/Collapse';
import Typography from '@material-ui/core/Typography';
import { makeStyles, type Theme } from '@material-ui/core/styles';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type { NextStep } from 'backstage-plugin-mlops-maturity-common';
import { mlopsMaturityTranslationRef } from '../../../translation';
import { Prose, StatusIcon, useTransitionDuration } from '../../shared';
import { useMaturity } from '../data/MaturityContext';
import { usePlanner } from '../data/usePlanner';
import { RequirementLink } from '../RequirementLink';
import { StepWorth } from './StepWorth';
import { ValueForm } from './ValueForm';

const useStyles = makeStyles<Theme>(theme => ({
  root: {
    borderBottom: `1px solid ${theme.palette.divider}`,
    padding: theme.spacing(1, 0),
    '&:last-child': { borderBottom: 'none' },
  },
  row: { display: 'flex', alignItems: 'flex-start', gap: theme.spacing(1) },
  status: { padding: '11px 0 0', lineHeight: 0 },
  main: { flex: 1, minWidth: 0, paddingTop: 9 },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    gap: theme.spacing(0, 2),
  },
  title: { fontWeight: 700 },
  form: { padding: theme.spacing(1, 0, 1) },
}));

/** One step: whether it is chosen, what it is, what it is worth, and the value that its line needs. */
export function NextStepRow({ step }: { step: NextStep }) {
  const classes = useStyles();
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const { requirements, planned } = useMaturity();
  const transitionDuration = useTransitionDuration();
  const planner = usePlanner(step.practice);
  const [asks, setAsks] = useState(false);
  const chosen = planned.has(step.practice);
  const toggle = () => {
    if (chosen || asks) {
      planned.remove(step.practice);
      setAsks(false);
    } else if (step.value) {
      planner.plan(step.value);
    } else {
      setAsks(true);
    }
  };
  return (
    <li className={classes.root}>
      <div className={classes.row}>
        <Checkbox
          color="primary"
          checked={chosen}
          indeterminate={asks && !chosen}
          onChange={toggle}
          inputProps={{
            'aria-label': t('tab.steps.choose', { title: step.title }),
          }}
        />
        <div className={classes.status}>
          <StatusIcon
            status={step.status}
            conflict={requirements.get(step.practice)?.conflict}
          />
        </div>
        <div className={classes.main}>
          <div className={classes.head}>
            <Typography component="div" className={classes.title}>
              <RequirementLink practice={step.practice} />
            </Typography>
            <StepWorth step={step} />
          </div>
          <Typography variant="body2" color="textSecondary">
            <Prose>{step.advice}</Prose>
          </Typography>
          <Collapse in={asks} timeout={transitionDuration} unmountOnExit>
            <div className={classes.form}>
              <ValueForm
                practice={step.practice}
                onClose={() => setAsks(false)}
              />
            </div>
          </Collapse>
        </div>
      </div>
    </li>
  );
}
