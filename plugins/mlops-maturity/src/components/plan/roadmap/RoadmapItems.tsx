import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import { makeStyles, type Theme } from '@material-ui/core/styles';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type { RoadmapItem } from 'backstage-plugin-mlops-maturity-common';
import { mlopsMaturityTranslationRef } from '../../../translation';
import { StatusIcon } from '../../shared';
import { useMaturity } from '../../tab/data/MaturityContext';
import { NumberInput } from './NumberInput';

const useStyles = makeStyles<Theme>(theme => ({
  list: {
    listStyle: 'none',
    margin: 0,
    padding: 0,
    display: 'grid',
    alignContent: 'start',
    gap: theme.spacing(1.5),
  },
  item: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    gap: theme.spacing(0, 1),
    alignItems: 'center',
  },
  head: { display: 'flex', gap: theme.spacing(0.5), alignItems: 'center' },
  title: { textAlign: 'left', textTransform: 'none' },
}));

/** Work of a roadmap, in order; where days can be adjusted, with a field for them. */
export function RoadmapItems(props: {
  items: readonly RoadmapItem[];
  onDays?: (practice: string, days: number) => void;
}) {
  const { items, onDays } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const { model, showRequirement, titleOf } = useMaturity();
  return (
    <ol className={classes.list}>
      {items.map(({ practice, title, level, status, effortDays, waitsFor }) => (
        <li key={practice} className={classes.item}>
          <div>
            <span className={classes.head}>
              <StatusIcon status={status} />
              <Button
                size="small"
                className={classes.title}
                onClick={() => showRequirement(practice)}
              >
                {title}
              </Button>
            </span>
            <Typography variant="caption" color="textSecondary" component="p">
              {t('plan.roadmap.place', {
                word: model.words.level,
                level: String(level),
              })}
              {waitsFor.length > 0 &&
                ` · ${t('plan.roadmap.after', {
                  titles: waitsFor.map(titleOf).join(', '),
                })}`}
            </Typography>
          </div>
          {onDays && (
            <NumberInput
              compact
              unit={t('plan.roadmap.daysUnit')}
              label={t('plan.roadmap.daysOf', { title })}
              value={effortDays}
              min={0}
              max={200}
              step={0.5}
              onChange={days => onDays(practice, days)}
            />
          )}
        </li>
      ))}
    </ol>
  );
}
