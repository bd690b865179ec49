import Table from '@material-ui/core/Table';
import TableBody from '@material-ui/core/TableBody';
import TableCell from '@material-ui/core/TableCell';
import TableHead from '@material-ui/core/TableHead';
import TableRow from '@material-ui/core/TableRow';
import { makeStyles } from '@material-ui/core/styles';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type { TrendPoint } from 'backstage-plugin-mlops-maturity-common';
import { mlopsMaturityTranslationRef } from '../../../translation';
import { formatDay } from '../../history';
import { TableFrame } from '../../shared/TableFrame';
import { useScorecard } from '../frame/ScorecardContext';
import { useLevelWord } from '../parts/useLevelWord';
import { subjectsAt } from './stackLayers';
import { turningDays } from './turningDays';

const useStyles = makeStyles({ day: { whiteSpace: 'nowrap' } });

/** The trend in numbers: the days on which something changed. */
export function TrendTable(props: {
  points: readonly TrendPoint[];
  label: string;
}) {
  const { points, label } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const { Word } = useLevelWord();
  const { levels } = useScorecard().model;
  const value = (number: number) =>
    t('scorecard.numbers.value', { value: number });
  return (
    <TableFrame label={label}>
      <Table size="small">
        <TableHead>
          <TableRow>
            <TableCell>{t('scorecard.trend.column.day')}</TableCell>
            <TableCell align="right">
              {t('scorecard.distribution.unrated')}
            </TableCell>
            {levels.map(({ number, name }) => (
              <TableCell key={number} align="right">
                {`${number} ${name}`}
              </TableCell>
            ))}
            <TableCell>{Word}</TableCell>
            <TableCell align="right">
              {t('scorecard.teams.column.atTarget')}
            </TableCell>
            <TableCell align="right">
              {t('scorecard.trend.column.newcomers')}
            </TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {turningDays(points)
            .reverse()
            .map(({ date, cohort, newcomers }) => (
              <TableRow key={date}>
                <TableCell
                  component="th"
                  role="rowheader"
                  scope="row"
                  className={classes.day}
                >
                  {formatDay(date)}
                </TableCell>
                <TableCell align="right">{value(cohort.unrated)}</TableCell>
                {levels.map(({ number }) => (
                  <TableCell key={number} align="right">
                    {value(subjectsAt(cohort, number))}
                  </TableCell>
                ))}
                <TableCell>
                  {cohort.level
                    ? `${cohort.level.number} ${cohort.level.name}`
                    : '–'}
                </TableCell>
                <TableCell align="right" className={classes.day}>
                  {t('scorecard.numbers.partOf', cohort.atTarget)}
                </TableCell>
                <TableCell align="right">{value(newcomers.assessed)}</TableCell>
              </TableRow>
            ))}
        </TableBody>
      </Table>
    </TableFrame>
  );
}
