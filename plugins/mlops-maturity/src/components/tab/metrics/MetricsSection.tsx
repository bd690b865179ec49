import { makeStyles, type Theme } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import {
  deliveryMetrics,
  measureText,
  type DeliveryMetric,
} from 'backstage-plugin-mlops-maturity-common';
import { mlopsMaturityTranslationRef } from '../../../translation';
import type { tabMessages } from '../../../translation/tab';
import { capitalize } from '../../shared';
import { useMaturity } from '../data/MaturityContext';
import { Section } from '../Section';
import { ScoreTrack } from './ScoreTrack';

const useStyles = makeStyles<Theme>(theme => ({
  scroll: { overflowX: 'auto' },
  table: {
    ...theme.typography.body2,
    width: '100%',
    minWidth: 560,
    borderCollapse: 'collapse',
    '& th, & td': {
      textAlign: 'left',
      padding: theme.spacing(1, 2, 1, 0),
      borderTop: `1px solid ${theme.palette.divider}`,
    },
    '& thead th': { borderTop: 0, color: theme.palette.text.secondary },
  },
  track: { width: '32%' },
  quiet: { color: theme.palette.text.secondary },
  rest: { marginTop: theme.spacing(2) },
}));

type MetricId = keyof typeof tabMessages.metrics.id;

function MetricRow({ metric }: { metric: DeliveryMetric }) {
  const { id, measure, date, score, benchmark } = metric;
  const classes = useStyles();
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  return (
    <tr>
      <th scope="row">{t(`tab.metrics.id.${id as MetricId}`)}</th>
      <td>
        {measure && measureText(measure)}
        {date && (
          <div className={classes.quiet}>{t('tab.metrics.asOf', { date })}</div>
        )}
      </td>
      <td className={classes.track}>
        {score !== undefined && (
          <ScoreTrack score={score} benchmark={benchmark} />
        )}
      </td>
      <td>
        {score === undefined
          ? t('tab.metrics.unreadable')
          : t('tab.metrics.score', { score: score.toFixed(1) })}
        <div className={classes.quiet}>
          {benchmark === undefined
            ? t('tab.metrics.noBenchmark')
            : t('tab.metrics.benchmark', { benchmark: benchmark.toFixed(1) })}
        </div>
      </td>
    </tr>
  );
}

/** How often, how fast and how safely the model is changed; shown once something is measured. */
export function MetricsSection() {
  const classes = useStyles();
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const { measures } = useMaturity().response.evidence;
  const { metrics, beside, measured, of, score, year } =
    deliveryMetrics(measures);
  const scaled = [...metrics, ...beside];
  const known = scaled.filter(({ measure }) => measure);
  const unknown = metrics.filter(({ measure }) => !measure);
  const others = Object.keys(measures)
    .filter(id => !scaled.some(metric => metric.id === id))
    .sort();
  if (known.length + others.length === 0) {
    return null;
  }
  return (
    <Section
      title={t('tab.metrics.title')}
      subtitle={[
        t('tab.metrics.measured', {
          measured: String(measured),
          of: String(of),
        }),
        score !== undefined &&
          t('tab.metrics.mean', { score: score.toFixed(1) }),
      ]
        .filter(Boolean)
        .join(', ')}
    >
      {known.length > 0 && (
        <div
          className={classes.scroll}
          role="region"
          aria-label={t('tab.metrics.title')}
          // A scrolling region must be reachable by keyboard.
          // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
          tabIndex={0}
        >
          <table className={classes.table}>
            <thead>
              <tr>
                <th scope="col">{t('tab.metrics.columns.metric')}</th>
                <th scope="col">{t('tab.metrics.columns.value')}</th>
                <th scope="col" colSpan={2}>
                  {t('tab.metrics.columns.score')}
                </th>
              </tr>
            </thead>
            <tbody>
              {known.map(metric => (
                <MetricRow key={metric.id} metric={metric} />
              ))}
            </tbody>
          </table>
        </div>
      )}
      <Typography
        variant="body2"
        component="div"
        color="textSecondary"
        className={classes.rest}
      >
        {others.map(id => (
          <div key={id}>
            {capitalize(id.replace(/-/g, ' '))}:{' '}
            {measureText(measures[id].measure)}
          </div>
        ))}
        {unknown.length > 0 && (
          <div>
            {t('tab.metrics.notMeasured', {
              titles: unknown
                .map(({ id }) => t(`tab.metrics.id.${id as MetricId}`))
                .join(', '),
            })}
          </div>
        )}
        {known.length > 0 && (
          <div>{t('tab.metrics.scale', { year: String(year) })}</div>
        )}
      </Typography>
    </Section>
  );
}
