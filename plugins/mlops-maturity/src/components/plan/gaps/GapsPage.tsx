import { useMemo } from 'react';
import Typography from '@material-ui/core/Typography';
import { makeStyles, type Theme } from '@material-ui/core/styles';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { gapsOf } from 'backstage-plugin-mlops-maturity-common';
import { mlopsMaturityTranslationRef } from '../../../translation';
import { capitalize } from '../../shared';
import { useMaturity } from '../../tab/data/MaturityContext';
import { Section } from '../../tab/Section';
import { LevelSelect } from '../LevelSelect';
import { useAim } from '../useAim';
import { EisenhowerChart } from './EisenhowerChart';
import { GapList } from './GapList';

const useStyles = makeStyles<Theme>(theme => ({
  root: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: theme.spacing(3),
  },
}));

/** What is open, by how important and how urgent it is. */
export function GapsPage() {
  const classes = useStyles();
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const { assessment, compiled, model, response, showRequirement } =
    useMaturity();
  const [aim, setAim] = useAim();
  const gaps = useMemo(
    () =>
      gapsOf({
        compiled,
        evidence: response.evidence,
        asOf: assessment.asOf,
        assessment,
        upTo: aim,
      }),
    [aim, assessment, compiled, response],
  );
  const first = gaps.filter(({ quadrant }) => quadrant === 'do').length;
  return (
    <Section
      title={t('plan.gaps.title', { count: gaps.length })}
      subtitle={t('plan.gaps.subtitle', { count: first })}
      actions={
        <LevelSelect
          label={t('plan.gaps.upTo', { word: capitalize(model.words.level) })}
          value={aim}
          onChange={setAim}
        />
      }
    >
      {gaps.length === 0 ? (
        <Typography>{t('plan.gaps.none')}</Typography>
      ) : (
        <div className={classes.root}>
          <EisenhowerChart gaps={gaps} onOpen={showRequirement} />
          <GapList gaps={gaps} />
        </div>
      )}
    </Section>
  );
}
