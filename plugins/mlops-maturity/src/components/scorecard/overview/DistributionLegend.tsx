import { makeStyles, useTheme, type Theme } from '@material-ui/core/styles';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { mlopsMaturityTranslationRef } from '../../../translation';
import { levelFill, unratedFill } from '../parts/levelFill';

const useStyles = makeStyles<Theme>(theme => ({
  legend: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(0.5, 2),
    margin: theme.spacing(2, 0, 0),
    padding: 0,
    listStyle: 'none',
    fontSize: theme.typography.body2.fontSize,
    color: theme.palette.text.secondary,
  },
  entry: { display: 'flex', alignItems: 'center', gap: theme.spacing(0.75) },
  swatch: {
    width: 16,
    height: 12,
    borderRadius: 2,
    printColorAdjust: 'exact',
  },
}));

/** What solid, hatched and dashed stand for. */
export function DistributionLegend(props: {
  provisional: boolean;
  unrated: boolean;
}) {
  const classes = useStyles();
  const theme = useTheme();
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const middle = { position: 3, of: 5 };
  const entries = [
    { key: 'known', fill: levelFill(theme, middle), shown: true },
    {
      key: 'provisional',
      fill: levelFill(theme, { ...middle, provisional: true }),
      shown: props.provisional,
    },
    { key: 'unrated', fill: unratedFill(theme), shown: props.unrated },
  ] as const;
  return (
    <ul className={classes.legend}>
      {entries
        .filter(({ shown }) => shown)
        .map(({ key, fill }) => (
          <li key={key} className={classes.entry}>
            <span className={classes.swatch} style={fill} />
            {t(`scorecard.distribution.legend.${key}`)}
          </li>
        ))}
    </ul>
  );
}
