import Table from '@material-ui/core/Table';
import TableBody from '@material-ui/core/TableBody';
import TableCell from '@material-ui/core/TableCell';
import TableHead from '@material-ui/core/TableHead';
import TableRow from '@material-ui/core/TableRow';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type { Rollup } from 'backstage-plugin-mlops-maturity-common';
import { mlopsMaturityTranslationRef } from '../../../translation';
import { useScorecard } from '../frame/ScorecardContext';
import { TableFrame } from '../../shared/TableFrame';
import { useLevelWord } from '../parts/useLevelWord';
import { distributionBars } from './distributionBars';

const PERCENT = { style: 'percent', maximumFractionDigits: 0 } as const;

/** The distribution in numbers. */
export function DistributionTable(props: { rollup: Rollup; title: string }) {
  const { rollup, title } = props;
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const { Word } = useLevelWord();
  const { levels } = useScorecard().model;
  const { rated } = rollup;
  return (
    <TableFrame label={title}>
      <Table size="small">
        <TableHead>
          <TableRow>
            <TableCell>{Word}</TableCell>
            <TableCell align="right">
              {t('scorecard.distribution.column.subjects')}
            </TableCell>
            <TableCell align="right">
              {t('scorecard.distribution.column.share')}
            </TableCell>
            <TableCell align="right">
              {t('scorecard.distribution.column.provisional')}
            </TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {distributionBars(rollup, levels).map(
            ({ level, subjects, provisional }) => (
              <TableRow key={level?.number ?? 'unrated'}>
                <TableCell component="th" role="rowheader" scope="row">
                  {level
                    ? `${level.number} ${level.name}`
                    : t('scorecard.distribution.unrated')}
                </TableCell>
                <TableCell align="right">
                  {t('scorecard.numbers.value', { value: subjects })}
                </TableCell>
                <TableCell align="right">
                  {level && rated > 0
                    ? t('scorecard.numbers.share', {
                        share: subjects / rated,
                        formatParams: { share: PERCENT },
                      })
                    : '–'}
                </TableCell>
                <TableCell align="right">
                  {level
                    ? t('scorecard.numbers.value', { value: provisional })
                    : '–'}
                </TableCell>
              </TableRow>
            ),
          )}
        </TableBody>
      </Table>
    </TableFrame>
  );
}
