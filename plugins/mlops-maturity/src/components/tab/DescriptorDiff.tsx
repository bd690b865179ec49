import { makeStyles, type Theme } from '@material-ui/core/styles';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import clsx from 'clsx';
import { mlopsMaturityTranslationRef } from '../../translation';
import { readableColor } from '../shared';

/** WCAG 1.4.3, on page and paper: the block has the page's color. */
const CONTRAST = 4.5;

const useStyles = makeStyles<Theme>(theme => ({
  root: {
    margin: theme.spacing(1.5, 0),
    padding: theme.spacing(1),
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
  // What does not fit goes on below, further in, so that lines stay told apart.
  line: {
    display: 'block',
    paddingLeft: '8ch',
    textIndent: '-8ch',
    textDecoration: 'none',
  },
  context: { color: readableColor(theme, theme.palette.grey[600], CONTRAST) },
  added: { color: readableColor(theme, theme.palette.success.main, CONTRAST) },
  removed: { color: readableColor(theme, theme.palette.error.main, CONTRAST) },
  mark: { userSelect: 'none' },
}));

/** A line of the descriptor's annotations, and the line whose place it takes. */
export interface DescriptorLine {
  key: string;
  line: string;
  replaces?: string;
}

/** Lines in their place in the descriptor: added with a plus, what they replace with a minus. */
export function DescriptorDiff({
  lines,
}: {
  lines: readonly DescriptorLine[];
}) {
  const classes = useStyles();
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  return (
    <pre className={classes.root} aria-label={t('tab.planned.lines')}>
      <span className={clsx(classes.line, classes.context)}>
        {'  metadata:\n'}
      </span>
      <span className={clsx(classes.line, classes.context)}>
        {'    annotations:\n'}
      </span>
      {lines.map(({ key, line, replaces }) => (
        <span key={key}>
          {replaces !== undefined && replaces !== line && (
            <del className={clsx(classes.line, classes.removed)}>
              <span className={classes.mark}>- </span>
              {`    ${replaces}\n`}
            </del>
          )}
          <ins className={clsx(classes.line, classes.added)}>
            <span className={classes.mark}>+ </span>
            {`    ${line}\n`}
          </ins>
        </span>
      ))}
    </pre>
  );
}
