import { makeStyles, type Theme } from '@material-ui/core/styles';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import clsx from 'clsx';
import { mlopsMaturityTranslationRef } from '../../translation';
import { readableColor } from '../shared';

/** WCAG 1.4.3 */
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
  line: {
    display: 'block',
    paddingLeft: '2ch',
    textIndent: '-2ch',
    minHeight: '1.6em',
    textDecoration: 'none',
  },
  place: { color: readableColor(theme, theme.palette.grey[600], CONTRAST) },
  added: { color: readableColor(theme, theme.palette.success.main, CONTRAST) },
  removed: { color: readableColor(theme, theme.palette.error.main, CONTRAST) },
}));

type Kind = 'place' | 'added' | 'removed' | 'kept';

const TAGS = {
  place: 'span',
  kept: 'span',
  added: 'ins',
  removed: 'del',
} as const;

function kindOf(line: string): Kind {
  if (/^(--- |\+\+\+ |@@ |\\ )/.test(line)) {
    return 'place';
  }
  switch (line[0]) {
    case '+':
      return 'added';
    case '-':
      return 'removed';
    default:
      return 'kept';
  }
}

/** A unified diff, line by line: what is added and what goes in color, and with its sign. */
export function PatchText({ diff }: { diff: string }) {
  const classes = useStyles();
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  return (
    <pre className={classes.root} aria-label={t('patch.label')}>
      {diff
        .replace(/\n$/, '')
        .split('\n')
        .map((line, index) => {
          const kind = kindOf(line);
          const Tag = TAGS[kind];
          return (
            <Tag
              // Lines repeat, and never move.
              key={index}
              className={clsx(classes.line, kind !== 'kept' && classes[kind])}
            >
              {`${line}\n`}
            </Tag>
          );
        })}
    </pre>
  );
}
