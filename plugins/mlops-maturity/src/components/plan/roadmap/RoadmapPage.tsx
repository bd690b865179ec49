import { useCallback, useMemo, useState } from 'react';
import Typography from '@material-ui/core/Typography';
import { makeStyles, type Theme } from '@material-ui/core/styles';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { mlopsMaturityTranslationRef } from '../../../translation';
import { Section } from '../../tab/Section';
import { numberText } from '../numberText';
import { useAim } from '../useAim';
import { ExportMenu } from './ExportMenu';
import { PredictionLine } from './PredictionLine';
import { RoadmapBlocks } from './RoadmapBlocks';
import { RoadmapForm } from './RoadmapForm';
import { RoadmapItems } from './RoadmapItems';
import { FIRST_INPUTS, useRoadmap, type RoadmapInputs } from './useRoadmap';

const useStyles = makeStyles<Theme>(theme => ({
  root: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: theme.spacing(3),
  },
  title: { fontWeight: 700, marginBottom: theme.spacing(1) },
  evidence: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 2fr) minmax(0, 1fr)',
    gap: theme.spacing(2),
    padding: theme.spacing(2),
    border: `1px dashed ${theme.palette.divider}`,
    borderRadius: theme.shape.borderRadius,
    [theme.breakpoints.down('md')]: { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
}));

/** The next 90 days: what to do in which month within what there is, and where it leads. */
export function RoadmapPage() {
  const classes = useStyles();
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const [target, setTarget] = useAim();
  const [chosen, choose] = useState(FIRST_INPUTS);
  const inputs = useMemo(
    (): RoadmapInputs => ({ ...chosen, target }),
    [chosen, target],
  );
  const roadmap = useRoadmap(inputs);
  const { afterEvidence, capacityDays, evidenceOnly, later, optimal } = roadmap;

  const change = ({ target: level, ...rest }: Partial<RoadmapInputs>) => {
    if (level !== undefined) {
      setTarget(level);
    }
    choose(before => ({ ...before, ...rest }));
  };
  const setDays = useCallback(
    (practice: string, days: number) =>
      choose(before => ({
        ...before,
        days: { ...before.days, [practice]: days },
      })),
    [],
  );
  const heading = (text: string) => (
    <Typography variant="subtitle1" component="h3" className={classes.title}>
      {text}
    </Typography>
  );

  return (
    <Section
      title={t('plan.roadmap.title')}
      subtitle={t('plan.roadmap.subtitle', {
        days: numberText(capacityDays),
      })}
      actions={<ExportMenu roadmap={roadmap} />}
    >
      <div className={classes.root}>
        <RoadmapForm inputs={inputs} onChange={change} />
        {evidenceOnly.length > 0 && (
          <section className={classes.evidence}>
            <div>
              {heading(t('plan.roadmap.evidence'))}
              <Typography variant="body2" color="textSecondary" paragraph>
                {t('plan.roadmap.evidenceNote')}
              </Typography>
              <RoadmapItems items={evidenceOnly} />
            </div>
            <div>
              <Typography variant="caption" color="textSecondary">
                {t('plan.roadmap.then')}
              </Typography>
              <PredictionLine
                prediction={afterEvidence}
                target={roadmap.target.number}
              />
            </div>
          </section>
        )}
        <RoadmapBlocks roadmap={roadmap} onDays={setDays} />
        {later.length > 0 && (
          <section>
            {heading(t('plan.roadmap.later', { count: later.length }))}
            <RoadmapItems items={later} onDays={setDays} />
          </section>
        )}
        <Typography variant="caption" color="textSecondary">
          {t(optimal ? 'plan.roadmap.optimal' : 'plan.roadmap.good')}
        </Typography>
      </div>
    </Section>
  );
}
