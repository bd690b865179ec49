import { makeStyles, type Theme } from '@material-ui/core/styles';

const useStyles = makeStyles<Theme>(theme => ({
  root: {
    display: 'block',
    margin: theme.spacing(0.5, 0),
    padding: theme.spacing(0.5, 1),
    borderRadius: theme.shape.borderRadius,
    background: theme.palette.action.hover,
    fontFamily: 'monospace',
    fontSize: '0.8125rem',
    overflowWrap: 'anywhere',
    whiteSpace: 'pre-wrap',
  },
  name: { color: theme.palette.text.secondary },
}));

/** An annotation as it stands in the descriptor: its key and, word for word, its value. */
export function AnnotationText(props: { name: string; value?: string }) {
  const { name, value } = props;
  const classes = useStyles();
  return (
    <code className={classes.root}>
      <span className={classes.name}>{name}</span>
      {value !== undefined && `: ${value}`}
    </code>
  );
}
