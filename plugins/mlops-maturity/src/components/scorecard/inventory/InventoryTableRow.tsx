import TableCell from '@material-ui/core/TableCell';
import TableRow from '@material-ui/core/TableRow';
import Tooltip from '@material-ui/core/Tooltip';
import Typography from '@material-ui/core/Typography';
import { makeStyles, type Theme } from '@material-ui/core/styles';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import {
  VERSIONED_THINGS,
  type InventoryPhase,
  type InventoryRow,
} from 'backstage-plugin-mlops-maturity-common';
import { mlopsMaturityTranslationRef } from '../../../translation';
import { RelativeTime } from '../../shared';
import { StatusIcon } from '../../shared/status';
import { SubjectLink } from '../subjects/SubjectLink';
import { PHASES } from './inventoryUrl';

/** As many relations as a row can show. */
const RELATED = 3;

const useStyles = makeStyles<Theme>(theme => ({
  subject: { minWidth: 190, overflowWrap: 'anywhere', whiteSpace: 'normal' },
  name: { fontWeight: 600 },
  tools: { margin: 0, padding: 0, listStyle: 'none', minWidth: 96 },
  quiet: { color: theme.palette.text.secondary },
  versioned: {
    display: 'flex',
    alignItems: 'center',
    gap: theme.spacing(0.5),
    whiteSpace: 'nowrap',
  },
  related: { minWidth: 150, overflowWrap: 'anywhere' },
  changed: { minWidth: 96, color: theme.palette.text.secondary },
  gaps: { minWidth: 150 },
}));

/** One subject: what it consists of, and what is missing. */
export function InventoryTableRow({ row }: { row: InventoryRow }) {
  const classes = useStyles();
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const { subject, title, kind, type, lifecycle, lastChange, assessed } = row;
  const versionedStatus = (said: boolean | undefined) => {
    if (said === undefined) {
      return 'unknown' as const;
    }
    return said ? ('met' as const) : ('missing' as const);
  };
  return (
    <TableRow hover>
      <TableCell
        component="th"
        role="rowheader"
        scope="row"
        className={classes.subject}
      >
        <span className={classes.name}>
          <SubjectLink subject={subject} title={title} />
        </span>
        <Typography variant="caption" color="textSecondary" display="block">
          {[type ?? kind, lifecycle].filter(Boolean).join(' · ')}
        </Typography>
        {row.owner && (
          <Typography variant="caption" display="block">
            <EntityRefLink entityRef={row.owner} defaultKind="group" />
          </Typography>
        )}
      </TableCell>
      {PHASES.map(phase => (
        <TableCell key={phase}>
          <Tools row={row} phase={phase} />
        </TableCell>
      ))}
      <TableCell>
        {VERSIONED_THINGS.map(thing => (
          <div key={thing} className={classes.versioned}>
            <StatusIcon status={versionedStatus(row.versioned[thing])} />
            {t(`inventory.thing.${thing}`)}
          </div>
        ))}
      </TableCell>
      <TableCell className={classes.related}>
        {row.relations
          .slice(0, RELATED)
          .map(({ type: relation, targetRef }) => (
            <div key={`${relation} ${targetRef}`}>
              <EntityRefLink entityRef={targetRef} defaultKind="component" />
            </div>
          ))}
        {row.relations.length > RELATED && (
          <span className={classes.quiet}>
            {t('report.more', { count: row.relations.length - RELATED })}
          </span>
        )}
        {row.relations.length === 0 && <span className={classes.quiet}>–</span>}
      </TableCell>
      <TableCell className={classes.changed}>
        {lastChange ? <RelativeTime value={lastChange.at} /> : '–'}
      </TableCell>
      <TableCell className={classes.gaps}>
        {assessed ? (
          <>
            {t('inventory.gaps', { count: assessed.gaps })}
            <Typography variant="caption" color="textSecondary" display="block">
              {assessed.first.join(', ')}
              {assessed.gaps > assessed.first.length && ' …'}
            </Typography>
          </>
        ) : (
          <span className={classes.quiet}>{t('inventory.notAssessed')}</span>
        )}
      </TableCell>
    </TableRow>
  );
}

function Tools(props: { row: InventoryRow; phase: InventoryPhase }) {
  const tools = props.row.tools[props.phase];
  const classes = useStyles();
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  if (tools.length === 0) {
    return <span className={classes.quiet}>–</span>;
  }
  return (
    <ul className={classes.tools}>
      {tools.map(({ tool, title, keys }) => (
        <li key={tool}>
          <Tooltip title={t('inventory.seenIn', { keys: keys.join(', ') })}>
            <span>{title}</span>
          </Tooltip>
        </li>
      ))}
    </ul>
  );
}
