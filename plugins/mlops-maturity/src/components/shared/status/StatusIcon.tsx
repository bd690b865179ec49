import Tooltip from '@material-ui/core/Tooltip';
import { makeStyles, type Theme } from '@material-ui/core/styles';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import clsx from 'clsx';
import type { Status } from 'backstage-plugin-mlops-maturity-common';
import { mlopsMaturityTranslationRef } from '../../../translation';
import { readableColor } from '../readableColor';
import { conflictMark, statusShapes } from './statusShapes';

const useStyles = makeStyles<Theme>(theme => ({
  root: { display: 'inline-flex', alignItems: 'center', gap: 6 },
  icon: {
    flex: 'none',
    overflow: 'visible',
  },
  onPaper: { '--status-cutout': theme.palette.background.paper },
  supported: { color: readableColor(theme, theme.palette.primary.main, 3) },
  open: { color: theme.palette.text.primary },
  quiet: { color: theme.palette.text.secondary },
  fading: { color: readableColor(theme, theme.palette.warning.main, 3) },
}));

const TONE = {
  met: 'supported',
  unproven: 'supported',
  missing: 'open',
  unknown: 'quiet',
  stale: 'fading',
  waived: 'quiet',
  'not-applicable': 'quiet',
} as const satisfies Record<Status, string>;

/** @public */
export interface StatusIconProps {
  status: Status;
  /** Sources disagree: a split corner beside the shape. */
  conflict?: boolean;
  /** Show the word beside the shape; else it is the shape's accessible name and tooltip. */
  withWord?: boolean;
  /** Edge in px. */
  size?: number;
  /** Take the surrounding text's color, and what is cut out from the CSS variable `--status-cutout`. */
  inheritColor?: boolean;
}

/**
 * A status as a shape and a word.
 *
 * @public
 */
export function StatusIcon(props: StatusIconProps) {
  const {
    status,
    conflict = false,
    withWord = false,
    size = 20,
    inheritColor = false,
  } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const plain = t(`shared.status.${status}`);
  const word = conflict
    ? t('shared.status.conflict', { status: plain })
    : plain;
  const icon = (
    <svg
      className={clsx(
        classes.icon,
        !inheritColor && [classes.onPaper, classes[TONE[status]]],
      )}
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.9"
      strokeLinecap="round"
      strokeLinejoin="round"
      {...(withWord
        ? { 'aria-hidden': true }
        : { role: 'img', 'aria-label': word })}
    >
      {statusShapes[status]}
      {conflict && conflictMark}
    </svg>
  );
  if (!withWord) {
    return <Tooltip title={word}>{icon}</Tooltip>;
  }
  return (
    <span className={classes.root}>
      {icon}
      {word}
    </span>
  );
}
