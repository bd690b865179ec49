import type { ReactNode } from 'react';
import TableCell from '@material-ui/core/TableCell';
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
import { subjectsToGo } from './subjectsToGo';

const useStyles = makeStyles<Theme>(theme => ({
  level: {
    display: 'flex',
    alignItems: 'center',
    gap: theme.spacing(1.5),
    whiteSpace: 'nowrap',
  },
  number: { whiteSpace: 'nowrap' },
  quiet: { color: theme.palette.text.secondary },
}));

/** What a team's subjects add up to, cell by cell; every number leads to the subjects behind it. */
export function RollupCells(props: {
  rollup: Rollup;
  /** The filters that choose these subjects. */
  scope: ScorecardFilters;
  /** Beside the number of subjects. */
  note?: ReactNode;
}) {
  const { rollup, scope, note } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const { model, link } = useScorecard();
  const { level, atTarget, known, assessed } = rollup;
  const toGo = subjectsToGo(rollup);
  return (
    <>
      <TableCell className={classes.number}>
        {toGo > 0 ? (
          <Link to={link('subjects', { ...scope, target: 'below' })}>
            {t('scorecard.toGo.count', { count: toGo })}
          </Link>
        ) : (
          <span className={classes.quiet}>
            {atTarget.of > 0
              ? t('scorecard.toGo.none')
              : t('scorecard.subjects.noTarget')}
          </span>
        )}
      </TableCell>
      <TableCell>
        {atTarget.of > 0 ? (
          <Share {...atTarget} />
        ) : (
          <span className={classes.quiet}>–</span>
        )}
      </TableCell>
      <TableCell>
        <MiniDistribution rollup={rollup} />
      </TableCell>
      <TableCell>
        <div className={classes.level}>
          <Ladder
            levels={model.levels}
            level={level?.number}
            word={model.words.level}
          />
          {level ? (
            `${level.number} ${level.name}`
          ) : (
            <span className={classes.quiet}>{t('shared.ladder.unrated')}</span>
          )}
        </div>
      </TableCell>
      <TableCell>
        <Share {...known} />
      </TableCell>
      <TableCell className={classes.number}>
        <Link to={link('subjects', scope)}>
          {t('scorecard.numbers.value', { value: assessed })}
        </Link>
        {note}
      </TableCell>
    </>
  );
}
