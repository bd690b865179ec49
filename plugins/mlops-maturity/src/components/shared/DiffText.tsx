import { makeStyles, type Theme } from '@material-ui/core/styles';
import clsx from 'clsx';
import { readableColor } from './readableColor';

/** WCAG 1.4.3, on page and paper: the block has the page's color. */
const CONTRAST = 4.5;

const useStyles = makeStyles<Theme>(theme => ({
  root: {
    margin: 0,
    padding: theme.spacing(1.5),
    borderRadius: theme.shape.borderRadius,
    border: `1px solid ${theme.palette.divider}`,
    background: theme.palette.background.default,
    color: theme.palette.text.primary,
    fontFamily: 'monospace',
    fontSize: '0.8125rem',
    lineHeight: 1.6,
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
  },
  line: { display: 'block', minHeight: '1.6em', textDecoration: 'none' },
  kept: {},
  place: { color: readableColor(theme, theme.palette.grey[600], CONTRAST) },
  added: { color: readableColor(theme, theme.palette.success.main, CONTRAST) },
  removed: { color: readableColor(theme, theme.palette.error.main, CONTRAST) },
  mark: { userSelect: 'none' },
}));

const TAGS = {
  place: 'span',
  kept: 'span',
  added: 'ins',
  removed: 'del',
} as const;

/** One line, with its sign. */
export interface DiffLine {
  kind: keyof typeof TAGS;
  text: string;
  /** What stands before the text, and is not copied with it. */
  mark?: string;
}

/** Lines of a diff: what is added and what goes in color, and with its sign. */
export function DiffText(props: {
  lines: readonly DiffLine[];
  label: string;
  /** How much further in goes on what does not fit, in characters: so lines stay told apart. */
  hang: number;
  className?: string;
}) {
  const { lines, label, hang, className } = props;
  const classes = useStyles();
  const indent = { paddingLeft: `${hang}ch`, textIndent: `-${hang}ch` };
  return (
    <pre className={clsx(classes.root, className)} aria-label={label}>
      {lines.map(({ kind, text, mark }, index) => {
        const Tag = TAGS[kind];
        return (
          // Lines repeat, and have no other name than their place.
          <Tag
            key={index}
            className={clsx(classes.line, classes[kind])}
            style={indent}
          >
            {mark && <span className={classes.mark}>{mark}</span>}
            {`${text}\n`}
          </Tag>
        );
      })}
    </pre>
  );
}
