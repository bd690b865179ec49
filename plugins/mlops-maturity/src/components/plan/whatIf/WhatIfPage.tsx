import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import { makeStyles, type Theme } from '@material-ui/core/styles';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { mlopsMaturityTranslationRef } from '../../../translation';
import { CopyButton } from '../../shared';
import { useMaturity } from '../../tab/data/MaturityContext';
import { Section } from '../../tab/Section';
import { orderSteps } from '../../tab/steps/orderSteps';
import { StepWorth } from '../../tab/steps/StepWorth';
import { PredictionLine } from '../roadmap/PredictionLine';
import { SupposedPractices } from './SupposedPractices';
import { useWhatIf } from './useWhatIf';
import { WhatIfTarget } from './WhatIfTarget';

const STEPS = 5;

const useStyles = makeStyles<Theme>(theme => ({
  columns: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 3fr) minmax(0, 2fr)',
    gap: theme.spacing(3),
    alignItems: 'start',
    // The result first where there is no room beside.
    [theme.breakpoints.down('sm')]: {
      gridTemplateColumns: 'minmax(0, 1fr)',
      '& > :last-child': { order: -1 },
    },
  },
  result: {
    display: 'grid',
    gap: theme.spacing(2),
    padding: theme.spacing(2),
    border: `1px solid ${theme.palette.divider}`,
    borderRadius: theme.shape.borderRadius,
    [theme.breakpoints.up('md')]: { position: 'sticky', top: theme.spacing(2) },
  },
  steps: { margin: 0, padding: 0, listStyle: 'none' },
  step: {
    display: 'flex',
    justifyContent: 'space-between',
    gap: theme.spacing(1),
    padding: theme.spacing(0.5, 0),
  },
  actions: { display: 'flex', flexWrap: 'wrap', gap: theme.spacing(1) },
}));

/** What the model would say if practices were done, or were not: judged anew with every click. */
export function WhatIfPage() {
  const classes = useStyles();
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const { assessment, titleOf } = useMaturity();
  const whatIf = useWhatIf();
  const { clear, reading, steps, supposed } = whatIf;
  const count = reading.practices.size;
  return (
    <Section
      title={t('plan.whatIf.title')}
      subtitle={t('plan.whatIf.subtitle')}
    >
      <div className={classes.columns}>
        <SupposedPractices whatIf={whatIf} />
        <div
          className={classes.result}
          role="region"
          aria-label={t('plan.whatIf.result')}
        >
          <div>
            <Typography variant="caption" color="textSecondary">
              {t('plan.whatIf.now')}
            </Typography>
            <PredictionLine prediction={assessment} />
          </div>
          <div role="status">
            <Typography variant="caption" color="textSecondary">
              {t('plan.whatIf.then', { count })}
            </Typography>
            <PredictionLine prediction={supposed} target={reading.target} />
          </div>
          <WhatIfTarget whatIf={whatIf} />
          {steps.length > 0 && (
            <div>
              <Typography variant="subtitle2">
                {t('plan.whatIf.steps')}
              </Typography>
              <ul className={classes.steps}>
                {orderSteps(steps)
                  .slice(0, STEPS)
                  .map(step => (
                    <li key={step.practice} className={classes.step}>
                      <Typography variant="body2" component="span">
                        {titleOf(step.practice)}
                      </Typography>
                      <StepWorth step={step} from={supposed} />
                    </li>
                  ))}
              </ul>
            </div>
          )}
          {reading.ignored.length > 0 && (
            <Typography variant="body2" role="alert">
              {t('plan.whatIf.ignored', { names: reading.ignored.join(', ') })}
            </Typography>
          )}
          <div className={classes.actions}>
            <CopyButton
              text={window.location.href}
              label={t('plan.whatIf.share')}
            />
            {count > 0 && (
              <Button size="small" onClick={clear}>
                {t('plan.whatIf.clear')}
              </Button>
            )}
          </div>
        </div>
      </div>
    </Section>
  );
}
