import { makeStyles, type Theme } from '@material-ui/core/styles';
import type { Rollup } from 'backstage-plugin-mlops-maturity-common';
import { useScorecard } from '../frame/ScorecardContext';
import { DistributionBarLink } from './DistributionBarLink';
import { distributionBars } from './distributionBars';

const useStyles = makeStyles<Theme>(theme => ({
  bars: {
    display: 'grid',
    gridAutoFlow: 'column',
    gridAutoColumns: 'minmax(0, 1fr)',
    gap: theme.spacing(2),
    margin: 0,
    padding: 0,
    listStyle: 'none',
    [theme.breakpoints.down('xs')]: {
      gridAutoFlow: 'row',
      gap: theme.spacing(1),
    },
  },
}));

/**
 * The distribution as bars, each a link to the subjects behind it: side by side, or one below the other where it is
 * narrow.
 */
export function DistributionChart({ rollup }: { rollup: Rollup }) {
  const classes = useStyles();
  const { levels } = useScorecard().model;
  return (
    <ul className={classes.bars}>
      {distributionBars(rollup, levels).map((bar, index) => (
        <li key={bar.level?.number ?? 'unrated'}>
          <DistributionBarLink
            bar={bar}
            position={index + 1}
            of={levels.length}
          />
        </li>
      ))}
    </ul>
  );
}
