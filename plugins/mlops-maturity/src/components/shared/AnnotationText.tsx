import { makeStyles, type Theme } from '@material-ui/core/styles';
import { readableColor } from './readableColor';

const useStyles = makeStyles<Theme>(theme => ({
  root: {
    display: 'block',
    margin: theme.spacing(0.5, 0),
    padding: theme.spacing(0.5, 1),
    borderRadius: theme.shape.borderRadius,
    border: `1px solid ${theme.palette.divider}`,
    background: theme.palette.background.default,
    color: theme.palette.text.primary,
    fontFamily: 'monospace',
    fontSize: '0.8125rem',
    overflowWrap: 'anywhere',
    whiteSpace: 'pre-wrap',
  },
  name: { color: readableColor(theme, theme.palette.grey[600], 4.5) },
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
