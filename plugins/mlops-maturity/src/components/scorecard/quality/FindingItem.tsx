import Typography from '@material-ui/core/Typography';
import { makeStyles, type Theme } from '@material-ui/core/styles';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import type { FindingRow } from 'backstage-plugin-mlops-maturity-common';
import { mlopsMaturityTranslationRef } from '../../../translation';
import { SubjectLink } from '../subjects/SubjectLink';

const useStyles = makeStyles<Theme>(theme => ({
  root: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 2.2fr)',
    gap: theme.spacing(0.5, 3),
    padding: theme.spacing(1.5, 0),
    borderTop: `1px solid ${theme.palette.divider}`,
    overflowWrap: 'anywhere',
    [theme.breakpoints.down('xs')]: { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  subject: { fontWeight: 600 },
  written: {
    display: 'inline-block',
    maxWidth: '100%',
    marginTop: theme.spacing(0.75),
    padding: theme.spacing(0.25, 0.75),
    borderRadius: theme.shape.borderRadius,
    background: theme.palette.action.hover,
    fontFamily: 'Menlo, Consolas, monospace',
    fontSize: '0.8125rem',
  },
}));

/** One finding: where, what, as written, and the remedy. */
export function FindingItem({ row }: { row: FindingRow }) {
  const classes = useStyles();
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const { subject, owner, kind, message, remedy, key, value, suggestion } = row;
  const written = [key, value].filter(part => part !== undefined).join(': ');
  const better = suggestion?.key ?? suggestion?.value;
  return (
    <li className={classes.root}>
      <div>
        <div className={classes.subject}>
          <SubjectLink subject={subject} />
        </div>
        <Typography variant="caption" color="textSecondary" component="div">
          {t(`scorecard.finding.${kind}`)}
        </Typography>
        {owner && (
          <Typography variant="caption" component="div">
            <EntityRefLink entityRef={owner} defaultKind="group" />
          </Typography>
        )}
      </div>
      <div>
        <Typography variant="body2">{message}</Typography>
        <Typography variant="body2" color="textSecondary">
          {remedy}
        </Typography>
        {written && <code className={classes.written}>{written}</code>}
        {better && (
          <Typography variant="body2">
            {t('scorecard.quality.findings.didYouMean')}{' '}
            <code className={classes.written}>{better}</code>
          </Typography>
        )}
      </div>
    </li>
  );
}
