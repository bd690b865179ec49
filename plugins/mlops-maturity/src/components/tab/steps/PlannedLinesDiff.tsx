import { makeStyles, type Theme } from '@material-ui/core/styles';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { mlopsMaturityTranslationRef } from '../../../translation';
import type { PlannedLine } from '../data/PlannedLine';
import { readableColor } from '../../shared';

const useStyles = makeStyles<Theme>(theme => ({
  root: {
    margin: theme.spacing(1.5, 0),
    padding: theme.spacing(1),
    overflowX: 'auto',
    borderRadius: theme.shape.borderRadius,
    background: theme.palette.action.hover,
    fontFamily: 'monospace',
    fontSize: '0.8125rem',
    lineHeight: 1.6,
  },
  line: { display: 'block', width: 'max-content', minWidth: '100%' },
  context: { color: theme.palette.text.secondary },
  added: { color: readableColor(theme, theme.palette.success.main, 4.5) },
  removed: { color: readableColor(theme, theme.palette.error.main, 4.5) },
  mark: { userSelect: 'none' },
}));

/** The lines in their place in the descriptor; what they replace is struck with a minus. */
export function PlannedLinesDiff({
  lines,
}: {
  lines: readonly Pick<PlannedLine, 'key' | 'line' | 'replaces'>[];
}) {
  const classes = useStyles();
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  return (
    // A scrolling region must be reachable by keyboard.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <pre
      className={classes.root}
      aria-label={t('tab.planned.lines')}
      tabIndex={0}
    >
      <span className={`${classes.line} ${classes.context}`}>
        {'  metadata:\n'}
      </span>
      <span className={`${classes.line} ${classes.context}`}>
        {'    annotations:\n'}
      </span>
      {lines.map(({ key, line, replaces }) => (
        <span key={key}>
          {replaces !== undefined && replaces !== line && (
            <del className={`${classes.line} ${classes.removed}`}>
              <span className={classes.mark}>- </span>
              {`    ${replaces}\n`}
            </del>
          )}
          <ins
            className={`${classes.line} ${classes.added}`}
            style={{ textDecoration: 'none' }}
          >
            <span className={classes.mark}>+ </span>
            {`    ${line}\n`}
          </ins>
        </span>
      ))}
    </pre>
  );
}
