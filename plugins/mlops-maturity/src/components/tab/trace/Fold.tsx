import { useId, useState, type ReactNode } from 'react';
import ButtonBase from '@material-ui/core/ButtonBase';
import ChevronRightIcon from '@material-ui/icons/ChevronRight';
import ExpandMoreIcon from '@material-ui/icons/ExpandMore';
import { makeStyles, type Theme } from '@material-ui/core/styles';

const useStyles = makeStyles<Theme>(theme => ({
  toggle: {
    display: 'flex',
    justifyContent: 'flex-start',
    gap: theme.spacing(1),
    width: '100%',
    minHeight: 40,
    padding: theme.spacing(0.5, 0),
    textAlign: 'left',
    ...theme.typography.body2,
    '&:focus-visible': {
      outline: `2px solid ${theme.palette.text.primary}`,
      outlineOffset: -2,
    },
  },
  summary: { flex: 1, minWidth: 0 },
  content: {
    ...theme.typography.body2,
    padding: theme.spacing(0.5, 0, 1.5, 4),
    [theme.breakpoints.down('xs')]: { paddingLeft: theme.spacing(1.5) },
  },
}));

/** Something that is shown when asked for: what is inside is not even made before. */
export function Fold(props: {
  summary: ReactNode;
  startsOpen?: boolean;
  children: () => ReactNode;
}) {
  const { summary, startsOpen = false, children } = props;
  const classes = useStyles();
  const id = useId();
  const [open, setOpen] = useState(startsOpen);
  return (
    <>
      <ButtonBase
        className={classes.toggle}
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        {open ? (
          <ExpandMoreIcon fontSize="small" />
        ) : (
          <ChevronRightIcon fontSize="small" />
        )}
        <span className={classes.summary}>{summary}</span>
      </ButtonBase>
      <div id={id} hidden={!open} className={classes.content}>
        {open && children()}
      </div>
    </>
  );
}
