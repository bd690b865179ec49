import TableCell from '@material-ui/core/TableCell';
import TableRow from '@material-ui/core/TableRow';
import Typography from '@material-ui/core/Typography';
import { makeStyles, type Theme } from '@material-ui/core/styles';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import type { SubjectRow } from 'backstage-plugin-mlops-maturity-common';
import { mlopsMaturityTranslationRef } from '../../../translation';
import { RelativeTime } from '../../shared';
import { shortRef } from '../filters/teamOptions';
import { Share } from '../parts/Share';
import { GapText } from './GapText';
import { LevelReading } from './LevelReading';
import { SubjectLink } from './SubjectLink';

const useStyles = makeStyles<Theme>(theme => ({
  subject: {
    minWidth: 230,
    width: '32%',
    overflowWrap: 'anywhere',
    whiteSpace: 'normal',
  },
  name: { fontWeight: 600 },
  traits: { lineHeight: 1.4 },
  quiet: { color: theme.palette.text.secondary, whiteSpace: 'nowrap' },
  /** The link itself may break anywhere, so only the width keeps words whole. */
  owner: { minWidth: 168 },
  age: { minWidth: 96, color: theme.palette.text.secondary },
}));

/** One subject: where it stands, how far it has to go, and what that rests on. */
export function SubjectTableRow({ row }: { row: SubjectRow }) {
  const classes = useStyles();
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const { subject, title, kind, type, system, lifecycle, criticality } = row;
  const traits = [
    type ?? kind,
    lifecycle,
    criticality && t('scorecard.subjects.criticality', { criticality }),
  ].filter(Boolean);
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
        <Typography
          variant="caption"
          color="textSecondary"
          display="block"
          className={classes.traits}
        >
          {traits.join(' · ')}
        </Typography>
      </TableCell>
      <TableCell>
        <LevelReading row={row} />
      </TableCell>
      <TableCell>
        <GapText row={row} />
      </TableCell>
      <TableCell align="right" className={classes.quiet}>
        {row.unrated
          ? '–'
          : t('scorecard.numbers.score', {
              value: row.score.value,
              max: row.score.max,
            })}
      </TableCell>
      <TableCell>
        <Share {...row.known} />
        {row.provisional && !row.unrated && (
          <Typography variant="caption" color="textSecondary">
            {t('scorecard.subjects.provisional')}
          </Typography>
        )}
      </TableCell>
      <TableCell align="right">
        {row.findings > 0 ? (
          row.findings
        ) : (
          <span className={classes.quiet}>–</span>
        )}
      </TableCell>
      <TableCell className={classes.owner}>
        {row.owner ? (
          <EntityRefLink entityRef={row.owner} defaultKind="group" />
        ) : (
          <span className={classes.quiet}>
            {t('scorecard.subjects.noOwner')}
          </span>
        )}
        {system && (
          <Typography variant="caption" color="textSecondary" display="block">
            {shortRef(system)}
          </Typography>
        )}
      </TableCell>
      <TableCell className={classes.age}>
        <RelativeTime value={row.assessedAt} />
      </TableCell>
    </TableRow>
  );
}
