import { Fragment } from 'react';
import { makeStyles, type Theme } from '@material-ui/core/styles';

const useStyles = makeStyles<Theme>(theme => ({
  code: {
    padding: '1px 4px',
    borderRadius: 3,
    background: theme.palette.background.default,
    color: theme.palette.text.primary,
    fontFamily: 'monospace',
    fontSize: '0.92em',
    overflowWrap: 'anywhere',
  },
}));

/**
 * A sentence of the engine's, in which keys and values stand between backticks.
 *
 * @public
 */
export function Prose({ children }: { children: string }) {
  const classes = useStyles();
  return (
    <>
      {children.split('`').map((part, i) =>
        i % 2 === 1 ? (
          <code key={i} className={classes.code}>
            {part}
          </code>
        ) : (
          <Fragment key={i}>{part}</Fragment>
        ),
      )}
    </>
  );
}
