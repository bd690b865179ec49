import Typography from '@material-ui/core/Typography';
import { makeStyles, useTheme, type Theme } from '@material-ui/core/styles';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type { AreaResult } from 'backstage-plugin-mlops-maturity-common';
import { mlopsMaturityTranslationRef } from '../../../translation';
import { capitalize, levelColor } from '../../shared';
import { useMaturity } from '../data/MaturityContext';

const useStyles = makeStyles<Theme>(theme => ({
  root: { margin: 0 },
  title: { fontWeight: 700, marginBottom: theme.spacing(1) },
  table: { width: '100%', borderCollapse: 'collapse' },
  label: {
    ...theme.typography.body2,
    width: '38%',
    textAlign: 'left',
    padding: theme.spacing(0.75, 2, 0.75, 0),
  },
  cell: { padding: theme.spacing(0.75, 0) },
  value: {
    ...theme.typography.body2,
    width: 96,
    paddingLeft: theme.spacing(2),
    fontVariantNumeric: 'tabular-nums',
    whiteSpace: 'nowrap',
  },
  steps: { display: 'flex', alignItems: 'flex-end', gap: 2, height: 22 },
  step: {
    position: 'relative',
    flex: 1,
    overflow: 'hidden',
    borderRadius: 1,
    border: '1px solid',
  },
  fill: { position: 'absolute', left: 0, top: 0, bottom: 0 },
}));

const LOWEST = 0.35;

/** Areas as ladders of the same width, filled up to the value of each, with the numbers beside them. */
export function ProfileChart(props: {
  title: string;
  areas: readonly AreaResult[];
}) {
  const { title, areas } = props;
  const classes = useStyles();
  const theme = useTheme();
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const { model } = useMaturity();
  const asked = areas.filter(area => area.asked);
  const byScore = [...asked].sort((a, b) => b.score - a.score);
  const [best, worst] = [byScore[0], byScore[byScore.length - 1]];
  const steps = model.levels.filter(({ number }) => number > model.floor);
  return (
    <figure className={classes.root}>
      <figcaption>
        <Typography variant="body2" component="div" color="textSecondary">
          {title}
        </Typography>
        <Typography variant="body2" component="div" className={classes.title}>
          {best && best.score > worst.score
            ? t('tab.profile.finding', {
                best: best.title,
                worst: worst.title,
              })
            : t('tab.profile.even')}
        </Typography>
      </figcaption>
      <table className={classes.table} aria-label={title}>
        <tbody>
          {areas.map(area => (
            <tr key={area.id}>
              <th scope="row" className={classes.label}>
                {area.title}
              </th>
              <td className={classes.cell} aria-hidden>
                <div className={classes.steps}>
                  {steps.map(({ number }, i) => {
                    const { fill, outline } = levelColor(
                      theme,
                      i + 2,
                      model.levels.length,
                    );
                    const share = Math.max(
                      0,
                      Math.min(1, area.score - (number - 1)),
                    );
                    const height =
                      LOWEST + ((1 - LOWEST) * (i + 1)) / steps.length;
                    return (
                      <div
                        key={number}
                        className={classes.step}
                        style={{
                          height: `${100 * height}%`,
                          borderColor: outline,
                        }}
                      >
                        <div
                          className={classes.fill}
                          style={{ width: `${100 * share}%`, background: fill }}
                        />
                      </div>
                    );
                  })}
                </div>
              </td>
              <td className={classes.value}>
                {area.asked
                  ? t('tab.profile.value', {
                      Word: capitalize(model.words.level),
                      level: String(area.level),
                      score: area.score.toFixed(2),
                    })
                  : t('shared.status.not-applicable')}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </figure>
  );
}
