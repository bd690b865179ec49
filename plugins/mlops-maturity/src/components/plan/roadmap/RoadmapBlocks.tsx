import Typography from '@material-ui/core/Typography';
import { makeStyles, type Theme } from '@material-ui/core/styles';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type { Roadmap } from 'backstage-plugin-mlops-maturity-common';
import { mlopsMaturityTranslationRef } from '../../../translation';
import { numberText } from '../numberText';
import { PredictionLine } from './PredictionLine';
import { RoadmapItems } from './RoadmapItems';

const useStyles = makeStyles<Theme>(theme => ({
  root: {
    display: 'grid',
    gridTemplateColumns: 'repeat(3, minmax(0, 1fr))',
    gap: theme.spacing(2),
    [theme.breakpoints.down('md')]: { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  block: {
    display: 'grid',
    gridTemplateRows: 'auto 1fr auto',
    gap: theme.spacing(2),
    padding: theme.spacing(2),
    border: `1px solid ${theme.palette.divider}`,
    borderRadius: theme.shape.borderRadius,
    minWidth: 0,
  },
  title: { fontWeight: 700 },
  then: {
    borderTop: `1px solid ${theme.palette.divider}`,
    paddingTop: theme.spacing(1.5),
  },
}));

const BLOCKS = ['first', 'second', 'third'] as const;

/** The three months side by side, each with its work and where it leads. */
export function RoadmapBlocks(props: {
  roadmap: Roadmap;
  onDays: (practice: string, days: number) => void;
}) {
  const { roadmap, onDays } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  return (
    <div className={classes.root}>
      {roadmap.blocks.map(({ number, from, to, items, days, predicted }) => (
        <section
          key={number}
          className={classes.block}
          aria-label={t('plan.roadmap.month', { number: String(number) })}
        >
          <div>
            <Typography
              variant="subtitle1"
              component="h3"
              className={classes.title}
            >
              {t('plan.roadmap.month', { number: String(number) })}:{' '}
              {t(`plan.roadmap.blocks.${BLOCKS[number - 1]}`)}
            </Typography>
            <Typography variant="caption" color="textSecondary">
              {t('plan.roadmap.dates', { from, to, days: numberText(days) })}
            </Typography>
          </div>
          {items.length > 0 ? (
            <RoadmapItems items={items} onDays={onDays} />
          ) : (
            <Typography variant="body2" color="textSecondary">
              {t('plan.roadmap.nothingDue')}
            </Typography>
          )}
          <div className={classes.then}>
            <Typography variant="caption" color="textSecondary">
              {t('plan.roadmap.then')}
            </Typography>
            <PredictionLine
              prediction={predicted}
              target={roadmap.target.number}
            />
          </div>
        </section>
      ))}
    </div>
  );
}
