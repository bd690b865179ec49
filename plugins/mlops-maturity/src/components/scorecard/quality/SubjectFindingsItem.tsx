import Typography from '@material-ui/core/Typography';
import { makeStyles, type Theme } from '@material-ui/core/styles';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import { SubjectLink } from '../subjects/SubjectLink';
import { FindingText } from './FindingText';
import type { SubjectFindings } from './findingsBySubject';

const useStyles = makeStyles<Theme>(theme => ({
  root: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 3fr)',
    gap: theme.spacing(1, 3),
    padding: theme.spacing(2, 0),
    borderTop: `1px solid ${theme.palette.divider}`,
    overflowWrap: 'anywhere',
    [theme.breakpoints.down('xs')]: { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  subject: { fontWeight: 600 },
  list: {
    display: 'grid',
    gap: theme.spacing(2.5),
    margin: 0,
    padding: 0,
    listStyle: 'none',
  },
}));

/** A subject, its owner, and what is wrong with its evidence. */
export function SubjectFindingsItem({ group }: { group: SubjectFindings }) {
  const { subject, owner, findings } = group;
  const classes = useStyles();
  return (
    <li className={classes.root}>
      <div>
        <div className={classes.subject}>
          <SubjectLink subject={subject} />
        </div>
        {owner && (
          <Typography variant="body2" component="div">
            <EntityRefLink entityRef={owner} defaultKind="group" />
          </Typography>
        )}
      </div>
      <ul className={classes.list}>
        {findings.map((finding, index) => (
          <li key={index}>
            <FindingText finding={finding} />
          </li>
        ))}
      </ul>
    </li>
  );
}
