import ButtonBase from '@material-ui/core/ButtonBase';
import Tooltip from '@material-ui/core/Tooltip';
import { makeStyles, type Theme } from '@material-ui/core/styles';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import clsx from 'clsx';
import type { Gap } from 'backstage-plugin-mlops-maturity-common';
import { mlopsMaturityTranslationRef } from '../../../translation';
import { COLUMNS, placeDots, ROWS } from './placeDots';

const DOT = 26;
/** Where there is no room; the table has the same gaps, easier to hit. */
const SMALL_DOT = 18;

const CELL = 34;
/** Room for the words of a quadrant, where no dot hides them. */
const WORDS = 52;

const useStyles = makeStyles<Theme>(theme => ({
  figure: { margin: 0, minWidth: 0 },
  axes: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    gap: theme.spacing(0.5),
  },
  axis: {
    ...theme.typography.caption,
    color: theme.palette.text.secondary,
    textAlign: 'center',
  },
  upright: { writingMode: 'vertical-rl', transform: 'rotate(180deg)' },
  across: { gridColumn: 2 },
  plot: {
    position: 'relative',
    height: ROWS * CELL + 2 * WORDS,
    display: 'grid',
    gridTemplateColumns: '1fr 1fr',
    gridTemplateRows: '1fr 1fr',
    border: `1px solid ${theme.palette.divider}`,
    borderRadius: theme.shape.borderRadius,
    overflow: 'hidden',
  },
  quadrant: {
    padding: theme.spacing(0.5, 1),
    borderRight: `1px dashed ${theme.palette.divider}`,
    borderBottom: `1px dashed ${theme.palette.divider}`,
    '&:nth-child(2n)': { borderRight: 0 },
    '&:nth-child(n+3)': { borderBottom: 0 },
  },
  do: { background: theme.palette.action.hover },
  word: { ...theme.typography.body2, fontWeight: 700, display: 'block' },
  // Not the secondary color: it is too pale on the quadrant that stands out.
  meaning: { ...theme.typography.caption, color: theme.palette.text.primary },
  dot: {
    position: 'absolute',
    width: DOT,
    height: DOT,
    marginLeft: -DOT / 2,
    marginBottom: -DOT / 2,
    borderRadius: '50%',
    fontSize: '0.75rem',
    fontWeight: 700,
    border: `2px solid ${theme.palette.text.primary}`,
    background: theme.palette.background.paper,
    color: theme.palette.text.primary,
    [theme.breakpoints.down('xs')]: {
      width: SMALL_DOT,
      height: SMALL_DOT,
      marginLeft: -SMALL_DOT / 2,
      marginBottom: -SMALL_DOT / 2,
      fontSize: '0.625rem',
    },
    '&:hover, &:focus-visible': {
      background: theme.palette.text.primary,
      color: theme.palette.background.paper,
    },
  },
  // Only evidence is missing: the outline of what is known but not shown.
  evidence: { borderStyle: 'dotted' },
}));

const acrossTo = (column: number) => `${((column + 0.5) / COLUMNS) * 100}%`;

const upTo = (row: number) =>
  (row + 0.5) * CELL + (row >= ROWS / 2 ? WORDS : 0);

/** Importance by urgency: what to do first, what to plan, what to hand on, what to watch. Every dot opens its gap. */
export function EisenhowerChart(props: {
  /** In the order of the list; their numbers are those of the dots. */
  gaps: readonly Gap[];
  onOpen: (practice: string) => void;
}) {
  const { gaps, onOpen } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const dots = placeDots(gaps);
  return (
    <figure className={classes.figure} aria-label={t('plan.gaps.chart')}>
      <div className={classes.axes}>
        <span className={clsx(classes.axis, classes.upright)}>
          {t('plan.gaps.axisImportance')}
        </span>
        <div className={classes.plot}>
          {(['plan', 'do', 'watch', 'delegate'] as const).map(quadrant => (
            <div
              key={quadrant}
              className={clsx(
                classes.quadrant,
                quadrant === 'do' && classes.do,
              )}
            >
              <span className={classes.word}>
                {t(`plan.quadrant.${quadrant}`)}
              </span>
              <span className={classes.meaning}>
                {t(`plan.quadrantMeaning.${quadrant}`)}
              </span>
            </div>
          ))}
          {dots.map(({ gap, rank, column, row }) => {
            const label = t('plan.gaps.dot', {
              rank: String(rank),
              title: gap.title,
              importance: gap.importance.toFixed(2),
              urgency: gap.urgency.toFixed(2),
              quadrant: t(`plan.quadrant.${gap.quadrant}`),
            });
            return (
              <Tooltip key={gap.practice} title={label}>
                <ButtonBase
                  className={clsx(
                    classes.dot,
                    gap.kind !== 'improve' && classes.evidence,
                  )}
                  style={{ left: acrossTo(column), bottom: upTo(row) }}
                  aria-label={label}
                  onClick={() => onOpen(gap.practice)}
                >
                  {rank}
                </ButtonBase>
              </Tooltip>
            );
          })}
        </div>
        <span className={clsx(classes.axis, classes.across)}>
          {t('plan.gaps.axisUrgency')}
        </span>
      </div>
      {dots.length < gaps.length && (
        <figcaption className={classes.meaning}>
          {t('plan.gaps.notAll', {
            shown: String(dots.length),
            all: String(gaps.length),
          })}
        </figcaption>
      )}
    </figure>
  );
}
