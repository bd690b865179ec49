import ButtonBase from '@material-ui/core/ButtonBase';
import Typography from '@material-ui/core/Typography';
import { makeStyles, useTheme, type Theme } from '@material-ui/core/styles';
import clsx from 'clsx';
import type { RequirementResult } from 'backstage-plugin-mlops-maturity-common';
import { CompulsoryStar } from '../../practice';
import { GradeDots, levelColor, StatusIcon } from '../../shared';
import { useMaturity } from '../data/MaturityContext';

const useStyles = makeStyles<Theme>(theme => ({
  root: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    justifyContent: 'flex-start',
    gap: theme.spacing(0.5),
    flex: 1,
    width: '100%',
    minHeight: 68,
    padding: theme.spacing(1),
    textAlign: 'left',
    borderRadius: theme.shape.borderRadius,
    border: '1px solid transparent',
    '&:hover': { boxShadow: theme.shadows[2] },
    '&:focus-visible': {
      outline: `3px solid ${theme.palette.text.primary}`,
      outlineOffset: 2,
    },
    '@media print': { breakInside: 'avoid' },
  },
  title: { lineHeight: 1.3, overflowWrap: 'anywhere' },
  marks: { display: 'flex', alignItems: 'center', gap: 6, minHeight: 20 },
  faded: { opacity: 0.25, '&:hover, &:focus-visible': { opacity: 1 } },
  unproven: { borderStyle: 'dotted', borderWidth: 2 },
  missing: { borderColor: theme.palette.text.secondary },
  unknown: {
    borderColor: theme.palette.text.secondary,
    borderStyle: 'dashed',
    color: theme.palette.text.secondary,
  },
  stale: { borderColor: theme.palette.warning.main, borderStyle: 'dashed' },
  quiet: { color: theme.palette.text.secondary },
}));

/** A requirement in its cell; opens its side panel. */
export function RequirementTile(props: {
  requirement: RequirementResult;
  /** Set aside by the filter. */
  faded: boolean;
}) {
  const { requirement, faded } = props;
  const { practice, status, conflict, grade, level } = requirement;
  const classes = useStyles();
  const theme = useTheme();
  const { compulsory, model, practices, showRequirement } = useMaturity();
  const position = model.levels.findIndex(l => l.number === level) + 1;
  const color = levelColor(theme, position, model.levels.length);
  const met = status === 'met';
  const style: React.CSSProperties & Record<'--status-cutout', string> = {
    '--status-cutout': met ? color.fill : theme.palette.background.paper,
    ...(met && {
      background: color.fill,
      borderColor: color.outline,
      color: color.text,
    }),
    ...(status === 'unproven' && { borderColor: color.outline }),
  };
  return (
    <ButtonBase
      className={clsx(classes.root, faded && classes.faded, {
        [classes.unproven]: status === 'unproven',
        [classes.missing]: status === 'missing',
        [classes.unknown]: status === 'unknown',
        [classes.stale]: status === 'stale',
        [classes.quiet]: status === 'waived' || status === 'not-applicable',
      })}
      style={style}
      aria-haspopup="dialog"
      onClick={() => showRequirement(practice)}
    >
      <span className={classes.marks}>
        <StatusIcon
          status={status}
          conflict={conflict}
          size={18}
          inheritColor={met}
        />
        {grade && <GradeDots grade={grade} />}
        {compulsory.has(practice) && <CompulsoryStar />}
      </span>
      <Typography variant="body2" component="span" className={classes.title}>
        {practices.get(practice)?.title ?? practice}
      </Typography>
    </ButtonBase>
  );
}
