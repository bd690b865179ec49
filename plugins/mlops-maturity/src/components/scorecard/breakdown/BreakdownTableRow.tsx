import TableCell from '@material-ui/core/TableCell';
import TableRow from '@material-ui/core/TableRow';
import { makeStyles, type Theme } from '@material-ui/core/styles';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { Link } from '@backstage/core-components';
import type { Rollup } from 'backstage-plugin-mlops-maturity-common';
import { mlopsMaturityTranslationRef } from '../../../translation';
import { Ladder } from '../../shared';
import type { ScorecardFilters } from '../filters/ScorecardFilters';
import { useScorecard } from '../frame/ScorecardContext';
import { MiniDistribution } from '../parts/MiniDistribution';
import { Share } from '../parts/Share';

const useStyles = makeStyles<Theme>(theme => ({
  name: { minWidth: 160, fontWeight: 600, overflowWrap: 'anywhere' },
  level: {
    display: 'flex',
    alignItems: 'center',
    gap: theme.spacing(1.5),
    whiteSpace: 'nowrap',
  },
}));

/** One line of the breakdown; every number leads to the subjects behind it, where a list of them can be asked for. */
export function BreakdownTableRow(props: {
  name: string;
  depth: number;
  rollup: Rollup;
  /** The filters that choose its subjects. */
  scope?: ScorecardFilters;
}) {
  const { name, depth, rollup, scope } = props;
  const { median, lowerQuartile, atTarget, known, level } = rollup;
  const classes = useStyles();
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const { model, link } = useScorecard();
  const number = (value?: number) =>
    value === undefined ? '–' : t('scorecard.numbers.value', { value });
  const linked = (text: string, filters: ScorecardFilters | undefined) =>
    filters ? <Link to={link('subjects', filters)}>{text}</Link> : text;
  return (
    <TableRow hover>
      <TableCell
        component="th"
        role="rowheader"
        scope="row"
        className={classes.name}
      >
        <div style={{ paddingLeft: 20 * depth }}>{linked(name, scope)}</div>
      </TableCell>
      <TableCell>
        <MiniDistribution rollup={rollup} />
      </TableCell>
      <TableCell align="right">{number(median)}</TableCell>
      <TableCell align="right">{number(lowerQuartile)}</TableCell>
      <TableCell>{atTarget.of > 0 ? <Share {...atTarget} /> : '–'}</TableCell>
      <TableCell>
        <Share {...known} />
      </TableCell>
      <TableCell align="right">
        {rollup.unrated > 0
          ? linked(
              number(rollup.unrated),
              scope && { ...scope, rating: 'unrated' },
            )
          : number(0)}
      </TableCell>
      <TableCell>
        <div className={classes.level}>
          <Ladder
            levels={model.levels}
            level={level?.number}
            word={model.words.level}
          />
          {level ? `${level.number} ${level.name}` : t('shared.ladder.unrated')}
        </div>
      </TableCell>
      <TableCell align="right">
        {linked(number(rollup.assessed), scope)}
      </TableCell>
      <TableCell>
        {scope && (
          <Link
            to={link('trend', scope)}
            aria-label={t('scorecard.breakdown.trendOf', { name })}
          >
            {t('scorecard.nav.trend')}
          </Link>
        )}
      </TableCell>
    </TableRow>
  );
}
