import { useMemo } from 'react';
import { makeStyles, type Theme } from '@material-ui/core/styles';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import {
  assess,
  compileModel,
  regroupByBase,
  type AreaResult,
  type PracticeBase,
} from 'backstage-plugin-mlops-maturity-common';
import { mlopsMaturityTranslationRef } from '../../../translation';
import { useMaturity } from '../data/MaturityContext';
import { Section } from '../Section';
import { topAreas } from '../trace/traceNumbers';
import { ProfileChart } from './ProfileChart';

const useStyles = makeStyles<Theme>(theme => ({
  root: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 380px), 1fr))',
    gap: theme.spacing(3, 5),
  },
}));

/** The areas that requirements would make if they stood together by what they rest on, judged by the same engine. */
function useBases(): AreaResult[] {
  const { assessment, compiled, model, practices, response } = useMaturity();
  const { evidence } = response;
  return useMemo(() => {
    const regrouped = compileModel(
      regroupByBase(model, practices.values()),
      compiled.catalog,
      { minimumGrades: { ...compiled.minimumGrades } },
    );
    return assess(regrouped, evidence, { asOf: assessment.asOf }).areas;
  }, [assessment, compiled, evidence, model, practices]);
}

function Profiles() {
  const classes = useStyles();
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const { assessment, model } = useMaturity();
  const bases = useBases();
  return (
    <Section
      title={t('tab.profile.title')}
      subtitle={t('tab.profile.subtitle')}
    >
      <div className={classes.root}>
        <ProfileChart
          title={t('tab.profile.byArea', { area: model.words.area })}
          areas={topAreas(assessment)}
        />
        <ProfileChart
          title={t('tab.profile.byBase')}
          areas={bases.map(base => ({
            ...base,
            title: t(`tab.profile.base.${base.id as PracticeBase}`),
          }))}
        />
      </div>
    </Section>
  );
}

/** Where a subject is strong and weak: by topmost area, and by what the practices rest on. */
export function ProfileSection() {
  const { model } = useMaturity();
  // Elsewhere the matrix shows as much at a glance, and too few practices share a base to speak of a profile.
  const deep = model.areas.some(area => area.areas?.some(each => each.areas));
  return deep && model.combine === 'capped-mean' ? <Profiles /> : null;
}
