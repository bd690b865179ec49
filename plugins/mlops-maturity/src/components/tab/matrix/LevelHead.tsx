import Typography from '@material-ui/core/Typography';
import { makeStyles, useTheme, type Theme } from '@material-ui/core/styles';
import clsx from 'clsx';
import type { Level } from 'backstage-plugin-mlops-maturity-common';
import { levelColor } from '../../shared';
import { useMaturity } from '../data/MaturityContext';
import { useLevelTitle } from '../data/useLevelTitle';

const LOWEST = 5;
const TALLEST = 22;

const useStyles = makeStyles<Theme>(theme => ({
  root: { textAlign: 'left', verticalAlign: 'bottom', fontWeight: 400 },
  step: { borderRadius: 1, marginBottom: theme.spacing(0.5) },
  name: { fontWeight: 700 },
  empty: { width: 72 },
}));

/** A column's head: the level's step of the ladder, its number and its name. */
export function LevelHead(props: {
  level: Level;
  /** No requirement stands at it: its column can be narrow. */
  empty: boolean;
}) {
  const { level, empty } = props;
  const classes = useStyles();
  const theme = useTheme();
  const titleOf = useLevelTitle();
  const { model } = useMaturity();
  const position = model.levels.findIndex(l => l.number === level.number);
  const of = model.levels.length;
  const color = levelColor(theme, position + 1, of);
  const height = LOWEST + ((TALLEST - LOWEST) * position) / (of - 1);
  return (
    <th
      scope="col"
      className={clsx(classes.root, empty && classes.empty)}
      title={model.leaf === 'points' ? undefined : level.meaning}
    >
      <div
        className={classes.step}
        style={{
          height,
          background: color.fill,
          border: `1px solid ${color.outline}`,
        }}
      />
      <Typography variant="body2" component="span" className={classes.name}>
        {titleOf(level.number)}
      </Typography>
    </th>
  );
}
