import ButtonBase from '@material-ui/core/ButtonBase';
import ChevronRightIcon from '@material-ui/icons/ChevronRight';
import ExpandMoreIcon from '@material-ui/icons/ExpandMore';
import Typography from '@material-ui/core/Typography';
import { makeStyles, type Theme } from '@material-ui/core/styles';
import type {
  Level,
  RequirementResult,
} from 'backstage-plugin-mlops-maturity-common';
import { CountCell } from './CountCell';
import type { MatrixRow } from './matrixRows';
import { RequirementTile } from './RequirementTile';
import { RowLevel } from './RowLevel';

const useStyles = makeStyles<Theme>(theme => ({
  head: {
    position: 'sticky',
    left: 0,
    zIndex: 1,
    textAlign: 'left',
    background: theme.palette.background.paper,
  },
  title: { fontWeight: 700 },
  toggle: { justifyContent: 'flex-start', textAlign: 'left', width: '100%' },
  // Makes tiles of one row equally tall.
  cell: { height: 1, padding: 0, verticalAlign: 'top' },
  tiles: {
    display: 'flex',
    flexDirection: 'column',
    gap: theme.spacing(0.5),
    height: '100%',
  },
  none: { color: theme.palette.text.secondary, textAlign: 'center' },
  empty: { verticalAlign: 'middle' },
}));

/** A row: the area, its requirements or their counts by level, and what it reaches. */
export function MatrixRowView(props: {
  row: MatrixRow;
  levels: readonly Level[];
  open: boolean;
  /** Absent: the row cannot be folded. */
  onToggle?: () => void;
  passes: (requirement: RequirementResult) => boolean;
}) {
  const { row, levels, open, onToggle, passes } = props;
  const classes = useStyles();
  const { area, depth, leaf, byLevel } = row;
  const title = (
    <Typography variant="body2" component="span" className={classes.title}>
      {area.title}
    </Typography>
  );
  return (
    <tr>
      <th
        scope="row"
        className={classes.head}
        style={{ paddingLeft: depth * 16 }}
      >
        {onToggle ? (
          <ButtonBase
            className={classes.toggle}
            onClick={onToggle}
            aria-expanded={open}
          >
            {open ? (
              <ExpandMoreIcon fontSize="small" />
            ) : (
              <ChevronRightIcon fontSize="small" />
            )}
            {title}
          </ButtonBase>
        ) : (
          title
        )}
      </th>
      {levels.map(({ number }) => {
        const requirements = byLevel.get(number) ?? [];
        if (requirements.length === 0) {
          return (
            <td key={number} className={classes.empty}>
              <Typography className={classes.none}>–</Typography>
            </td>
          );
        }
        return (
          <td key={number} className={classes.cell}>
            {leaf && open ? (
              <div className={classes.tiles}>
                {requirements.map(requirement => (
                  <RequirementTile
                    key={requirement.practice}
                    requirement={requirement}
                    faded={!passes(requirement)}
                  />
                ))}
              </div>
            ) : (
              <CountCell level={number} requirements={requirements} />
            )}
          </td>
        );
      })}
      <td className={classes.cell}>
        <RowLevel area={area} />
      </td>
    </tr>
  );
}
