import Typography from '@material-ui/core/Typography';
import Alert from '@material-ui/lab/Alert';
import { makeStyles, type Theme } from '@material-ui/core/styles';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type { PreviewResponse } from 'backstage-plugin-mlops-maturity-common';
import { mlopsMaturityTranslationRef } from '../../../../translation';
import { ProblemList } from '../../../shared';
import { HealthFigure } from '../HealthFigure';
import { PreviewDistributions } from './PreviewDistributions';
import { PreviewMovers } from './PreviewMovers';
import { PreviewTeams } from './PreviewTeams';

const useStyles = makeStyles<Theme>(theme => ({
  root: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: theme.spacing(2.5),
    marginTop: theme.spacing(2),
  },
  title: { fontWeight: 600, fontSize: '1.0625rem' },
  counts: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(1.5, 5),
    margin: 0,
  },
}));

const COUNTS = ['up', 'down', 'same', 'added', 'removed'] as const;

/** Who would rise and who would drop: in all, by team, and one by one. */
export function PreviewResult({ result }: { result: PreviewResponse }) {
  const { model, comparedWith, warnings, partial, up, down } = result;
  const { title, version } = model;
  const classes = useStyles();
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  return (
    <section className={classes.root} aria-labelledby="preview-result">
      <div>
        <Typography
          id="preview-result"
          component="h3"
          className={classes.title}
        >
          {comparedWith
            ? t('scorecard.admin.preview.result', { title, version, up, down })
            : t('scorecard.admin.preview.resultAlone', { title, version })}
        </Typography>
        <Typography variant="body2" color="textSecondary">
          {comparedWith
            ? t('scorecard.admin.preview.against', comparedWith)
            : t('scorecard.admin.preview.alone')}
          {partial && ` ${t('scorecard.admin.preview.partial')}`}
        </Typography>
      </div>
      {warnings.length > 0 && (
        <Alert severity="warning" variant="outlined">
          {t('scorecard.admin.preview.warnings')}
          <ProblemList problems={warnings.join('\n')} withoutFile />
        </Alert>
      )}
      {comparedWith && (
        <dl className={classes.counts}>
          {COUNTS.filter(
            name =>
              !(['added', 'removed'] as string[]).includes(name) ||
              result[name] > 0,
          ).map(name => (
            <HealthFigure
              key={name}
              label={t(`scorecard.admin.preview.${name}`)}
            >
              {t('scorecard.numbers.value', { value: result[name] })}
            </HealthFigure>
          ))}
        </dl>
      )}
      <PreviewDistributions result={result} />
      <PreviewTeams result={result} />
      {comparedWith && <PreviewMovers result={result} />}
    </section>
  );
}
