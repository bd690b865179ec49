import { makeStyles, type Theme } from '@material-ui/core/styles';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type {
  Rollup,
  ScorecardResponse,
} from 'backstage-plugin-mlops-maturity-common';
import { mlopsMaturityTranslationRef } from '../../../translation';
import { scopeFilters } from '../filters/scopeOf';
import type { ScorecardFilters } from '../filters/ScorecardFilters';
import { useScorecard } from '../frame/ScorecardContext';
import { Panel } from '../parts/Panel';
import { Figure } from './Figure';
import { provisionalSubjects } from './headlineParts';

const useStyles = makeStyles<Theme>(theme => ({
  figures: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(210px, 1fr))',
    gap: theme.spacing(3, 4),
    margin: 0,
    [theme.breakpoints.down('xs')]: {
      gridTemplateColumns: 'repeat(2, minmax(0, 1fr))',
      gap: theme.spacing(3, 2),
    },
  },
}));

const PERCENT = { style: 'percent', maximumFractionDigits: 0 } as const;

/** How much of it is known, and of how many: what the other numbers rest on. */
export function CoveragePanel(props: {
  rollup: Rollup;
  /** Given where the numbers are the whole organisation's. */
  whole?: ScorecardResponse;
}) {
  const { rollup, whole } = props;
  const { assessed, rated, unrated, atTarget, known } = rollup;
  const classes = useStyles();
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const { link, filters } = useScorecard();
  const subjects = (change: Partial<ScorecardFilters>) =>
    link('subjects', { ...scopeFilters(filters), ...change });
  const dataQuality = link('data-quality', scopeFilters(filters));
  return (
    <Panel
      title={t('scorecard.coverage.title', {
        ...known,
        share: known.of === 0 ? 0 : known.value / known.of,
        formatParams: { share: PERCENT },
      })}
      subtitle={t('scorecard.coverage.subtitle', { count: assessed })}
    >
      <dl className={classes.figures}>
        <Figure
          label={t('scorecard.coverage.atTarget')}
          value={atTarget.value}
          of={atTarget.of}
          note={t('scorecard.coverage.atTargetNote')}
          to={subjects({ target: 'reached', rating: 'rated' })}
        />
        <Figure
          label={t('scorecard.coverage.rated')}
          value={rated}
          of={assessed}
          note={t('scorecard.coverage.ratedNote')}
          to={subjects({ rating: 'rated' })}
        />
        <Figure
          label={t('scorecard.coverage.provisional')}
          value={provisionalSubjects(rollup)}
          of={rated}
          note={t('scorecard.coverage.provisionalNote')}
          to={subjects({ rating: 'rated', provisional: true })}
        />
        <Figure
          label={t('scorecard.coverage.unrated')}
          value={unrated}
          of={assessed}
          note={t('scorecard.coverage.unratedNote')}
          to={subjects({ rating: 'unrated' })}
        />
        {whole && (
          <>
            <Figure
              label={t('scorecard.coverage.excluded')}
              value={whole.excluded}
              note={t('scorecard.coverage.excludedNote')}
              to={`${dataQuality}#unassessed`}
            />
            <Figure
              label={t('scorecard.coverage.notInModel')}
              value={whole.notInModel}
              note={t('scorecard.coverage.notInModelNote')}
            />
            <Figure
              label={t('scorecard.coverage.findings')}
              value={whole.findings}
              note={t('scorecard.coverage.findingsNote')}
              to={dataQuality}
            />
            {whole.waivers && (
              <Figure
                label={t('scorecard.coverage.waivers')}
                value={whole.waivers.inForce}
                note={t('scorecard.coverage.waiversNote', {
                  count: whole.waivers.subjects,
                })}
                to={link('approvals', scopeFilters(filters))}
              />
            )}
          </>
        )}
      </dl>
    </Panel>
  );
}
