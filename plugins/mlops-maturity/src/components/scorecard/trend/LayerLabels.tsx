import { makeStyles, type Theme } from '@material-ui/core/styles';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { Link } from '@backstage/core-components';
import { mlopsMaturityTranslationRef } from '../../../translation';
import { useScorecard } from '../frame/ScorecardContext';
import { spreadLabels } from './spreadLabels';
import type { StackLayer } from './stackLayers';

const LINE = 20;

const useStyles = makeStyles<Theme>(theme => ({
  root: {
    position: 'relative',
    flex: 'none',
    width: 132,
    margin: 0,
    padding: 0,
    listStyle: 'none',
    [theme.breakpoints.down('xs')]: { width: 104 },
    '& > li': {
      position: 'absolute',
      left: theme.spacing(1),
      right: 0,
      height: LINE,
      lineHeight: `${LINE}px`,
      fontSize: '0.8125rem',
      whiteSpace: 'nowrap',
      overflow: 'hidden',
      textOverflow: 'ellipsis',
      fontVariantNumeric: 'tabular-nums',
    },
  },
}));

/** The layers by name at the right edge, with how many are there today. */
export function LayerLabels(props: {
  layers: readonly StackLayer[];
  height: number;
  y: (subjects: number) => number;
  /** Names lead to all who are there today. */
  linked: boolean;
}) {
  const { layers, height, y, linked } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const { link, filters } = useScorecard();
  const fromTop = layers
    .flatMap(({ level, position, days }) => {
      const last = days[days.length - 1];
      const subjects = last.to - last.from;
      const middle = y((last.from + last.to) / 2);
      return subjects > 0 ? [{ level, position, subjects, middle }] : [];
    })
    .reverse();
  const places = spreadLabels(
    fromTop.map(({ middle }) => middle),
    { gap: LINE, height },
  );
  return (
    <ul className={classes.root}>
      {fromTop.map(({ level, position, subjects }, index) => {
        const name = level
          ? `${level.number} ${level.name}`
          : t('scorecard.distribution.unrated');
        return (
          <li key={position} style={{ top: places[index] - LINE / 2 }}>
            {linked ? (
              <Link
                to={link('subjects', {
                  ...filters,
                  level: level ? [level.number] : [],
                  rating: level ? 'rated' : 'unrated',
                })}
                title={t('scorecard.trend.today', { name })}
              >
                {name}
              </Link>
            ) : (
              name
            )}
            {`: ${t('scorecard.numbers.value', { value: subjects })}`}
          </li>
        );
      })}
    </ul>
  );
}
