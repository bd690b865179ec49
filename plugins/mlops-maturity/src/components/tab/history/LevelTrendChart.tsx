import Tooltip from '@material-ui/core/Tooltip';
import { makeStyles, useTheme, type Theme } from '@material-ui/core/styles';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import clsx from 'clsx';
import type { SubjectTrendResponse } from 'backstage-plugin-mlops-maturity-common';
import { mlopsMaturityTranslationRef } from '../../../translation';
import { formatDay, useEffectWords } from '../../history';
import { levelColor, readableColor } from '../../shared';
import { useMaturity } from '../data/MaturityContext';
import { levelSegments, trendMarks, type TrendMark } from './levelSegments';

const ROW = 28;
/** Of the lowest row: an unrated subject stands on no step. */
const UNRATED_HEIGHT = 0.4;

const percent = (share: number) => `${100 * share}%`;

const useStyles = makeStyles<Theme>(theme => ({
  root: { display: 'flex', margin: 0 },
  names: {
    margin: 0,
    padding: theme.spacing(0, 1.5, 0, 0),
    listStyle: 'none',
    ...theme.typography.body2,
    fontSize: '0.8125rem',
    color: theme.palette.text.secondary,
    whiteSpace: 'nowrap',
    '& > li': { display: 'flex', alignItems: 'center', height: ROW },
  },
  plot: { flex: 1, minWidth: 0 },
  area: {
    position: 'relative',
    background: `repeating-linear-gradient(to bottom, ${theme.palette.divider} 0 1px, transparent 1px ${ROW}px)`,
    borderBottom: `1px solid ${theme.palette.text.secondary}`,
    printColorAdjust: 'exact',
  },
  segment: {
    position: 'absolute',
    bottom: 0,
    minWidth: 2,
    borderTop: '3px solid',
  },
  unrated: {
    background: 'none',
    borderTop: `2px dashed ${theme.palette.text.secondary}`,
  },
  confirmed: {
    position: 'absolute',
    height: 0,
    borderTop: `2px dotted ${theme.palette.text.primary}`,
  },
  mark: {
    position: 'absolute',
    width: 24,
    height: 24,
    margin: '0 0 -12px -12px',
    padding: 0,
    border: 0,
    background: 'none',
    cursor: 'pointer',
    '&::after': {
      content: '""',
      position: 'absolute',
      left: 6,
      top: 6,
      width: 12,
      height: 12,
      boxSizing: 'border-box',
      borderRadius: '50%',
      background: theme.palette.text.primary,
      border: `2px solid ${theme.palette.background.paper}`,
      boxShadow: `0 0 0 1px ${theme.palette.text.primary}`,
    },
    '&:focus-visible': {
      outline: `2px solid ${theme.palette.text.primary}`,
      borderRadius: 4,
    },
  },
  silent: {
    '&::after': {
      borderRadius: 0,
      transform: 'rotate(45deg)',
      background: theme.palette.background.paper,
      borderColor: theme.palette.text.primary,
      boxShadow: 'none',
    },
  },
  axis: {
    display: 'flex',
    justifyContent: 'space-between',
    marginTop: theme.spacing(0.5),
    ...theme.typography.body2,
    fontSize: '0.8125rem',
    color: theme.palette.text.secondary,
  },
}));

/**
 * The level by day, drawn as the ladder is: as high as the step reached, in its color. Every mark leads to the change in
 * the list below.
 */
export function LevelTrendChart(props: {
  trend: SubjectTrendResponse;
  label: string;
  onMark: (revision: number) => void;
}) {
  const { trend, label, onMark } = props;
  const classes = useStyles();
  const theme = useTheme();
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const { model } = useMaturity();
  const { levels } = model;
  const effectWords = useEffectWords(model.words.level);
  const stepsTo = (number: number) =>
    levels.filter(each => each.number <= number).length;
  const heightOf = ({ state }: { state: TrendMark['changes'][0]['to'] }) =>
    !state || state.unrated ? UNRATED_HEIGHT : stepsTo(state.level.number);
  const edge = readableColor(theme, theme.palette.primary.main, 3);
  return (
    <figure className={classes.root} aria-label={label}>
      <ul className={classes.names} aria-hidden>
        {[...levels].reverse().map(({ number, name }) => (
          <li key={number}>{`${number} ${name}`}</li>
        ))}
      </ul>
      <div className={classes.plot}>
        <div className={classes.area} style={{ height: ROW * levels.length }}>
          {levelSegments(trend).map(({ from, to, state }) => {
            const { level, confirmedLevel, unrated } = state;
            const place = { left: percent(from), width: percent(to - from) };
            const { fill } = levelColor(
              theme,
              stepsTo(level.number),
              levels.length,
            );
            return (
              <div key={from} aria-hidden>
                <div
                  className={clsx(classes.segment, unrated && classes.unrated)}
                  style={{
                    ...place,
                    height: ROW * heightOf({ state }),
                    ...(!unrated && { background: fill, borderColor: edge }),
                  }}
                />
                {!unrated && confirmedLevel.number < level.number && (
                  <div
                    className={classes.confirmed}
                    style={{
                      ...place,
                      bottom: ROW * stepsTo(confirmedLevel.number),
                    }}
                  />
                )}
              </div>
            );
          })}
          {trendMarks(trend).map(mark => {
            const words = t('history.tab.day', {
              date: formatDay(mark.day),
              effects: mark.changes.map(effectWords).join('; '),
            });
            const last = mark.changes[mark.changes.length - 1];
            return (
              <Tooltip key={mark.day} title={words}>
                <button
                  type="button"
                  className={clsx(classes.mark, mark.silent && classes.silent)}
                  style={{
                    left: percent(mark.at),
                    bottom: ROW * heightOf({ state: last.to }),
                  }}
                  aria-label={words}
                  onClick={() => onMark(mark.revision)}
                />
              </Tooltip>
            );
          })}
        </div>
        <div className={classes.axis} aria-hidden>
          <span>{formatDay(trend.since)}</span>
          <span>{formatDay(trend.until)}</span>
        </div>
      </div>
    </figure>
  );
}
