import Tooltip from '@material-ui/core/Tooltip';
import { makeStyles, useTheme } from '@material-ui/core/styles';
import type { Rollup } from 'backstage-plugin-mlops-maturity-common';
import { levelFill, unratedFill } from './levelFill';
import { useDistributionWords } from './useDistributionWords';

const useStyles = makeStyles({
  root: { display: 'flex', gap: 1, width: '100%', minWidth: 120, height: 14 },
  part: {
    boxSizing: 'border-box',
    flexBasis: 0,
    minWidth: 4,
    printColorAdjust: 'exact',
    '&:first-child': { borderTopLeftRadius: 3, borderBottomLeftRadius: 3 },
    '&:last-child': { borderTopRightRadius: 3, borderBottomRightRadius: 3 },
  },
});

/** A distribution in one line: a part for every level that anybody is at, as wide as they are many. */
export function MiniDistribution(props: {
  rollup: Rollup;
  /** The word for a level of the model that it is about, where that is not the one shown. */
  word?: string;
}) {
  const { rollup, word } = props;
  const classes = useStyles();
  const theme = useTheme();
  const words = useDistributionWords(rollup, word);
  const { distribution } = rollup;
  return (
    <Tooltip title={words}>
      <div className={classes.root} role="img" aria-label={words}>
        {distribution.map(({ level: { number }, subjects }, index) => {
          const fill = { position: index + 1, of: distribution.length };
          return (
            subjects > 0 && (
              <span
                key={number}
                className={classes.part}
                style={{ flexGrow: subjects, ...levelFill(theme, fill) }}
              />
            )
          );
        })}
        {rollup.unrated > 0 && (
          <span
            className={classes.part}
            style={{ flexGrow: rollup.unrated, ...unratedFill(theme) }}
          />
        )}
      </div>
    </Tooltip>
  );
}
