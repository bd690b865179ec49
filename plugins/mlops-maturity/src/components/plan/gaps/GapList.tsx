import { Fragment, useState } from 'react';
import Button from '@material-ui/core/Button';
import IconButton from '@material-ui/core/IconButton';
import Table from '@material-ui/core/Table';
import TableBody from '@material-ui/core/TableBody';
import TableCell from '@material-ui/core/TableCell';
import TableContainer from '@material-ui/core/TableContainer';
import TableHead from '@material-ui/core/TableHead';
import TableRow from '@material-ui/core/TableRow';
import TableSortLabel from '@material-ui/core/TableSortLabel';
import { makeStyles, type Theme } from '@material-ui/core/styles';
import ExpandLess from '@material-ui/icons/ExpandLess';
import ExpandMore from '@material-ui/icons/ExpandMore';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type { Gap } from 'backstage-plugin-mlops-maturity-common';
import { mlopsMaturityTranslationRef } from '../../../translation';
import { capitalize, StatusIcon } from '../../shared';
import { useMaturity } from '../../tab/data/MaturityContext';
import { numberText } from '../numberText';
import { GapTerms } from './GapTerms';

const useStyles = makeStyles<Theme>(theme => ({
  number: { fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
  practice: { minWidth: 200 },
  title: {
    textAlign: 'left',
    textTransform: 'none',
    justifyContent: 'flex-start',
  },
  status: { display: 'flex', gap: theme.spacing(1), alignItems: 'center' },
  terms: { background: theme.palette.background.default },
}));

const FIGURES = {
  importance: (gap: Gap) => gap.importance,
  urgency: (gap: Gap) => gap.urgency,
  worth: (gap: Gap) => gap.wsjf.value,
  effort: (gap: Gap) => gap.effortDays,
};

type Figure = keyof typeof FIGURES;

/** The gaps as a table that can be sorted by each figure and says how the figures come about. */
export function GapList({ gaps }: { gaps: readonly Gap[] }) {
  const classes = useStyles();
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const { model, showRequirement } = useMaturity();
  const [order, setOrder] = useState<Figure>();
  const [open, setOpen] = useState<string>();
  const ranks = new Map(
    gaps.map(({ practice }, index) => [practice, index + 1]),
  );
  const sorted = order
    ? [...gaps].sort((a, b) => FIGURES[order](b) - FIGURES[order](a))
    : gaps;
  return (
    <TableContainer tabIndex={0} role="region" aria-label={t('plan.gaps.list')}>
      <Table size="small">
        <TableHead>
          <TableRow>
            <TableCell sortDirection={order ? false : 'asc'}>
              <TableSortLabel
                active={!order}
                direction="asc"
                onClick={() => setOrder(undefined)}
              >
                {t('plan.gaps.rank')}
              </TableSortLabel>
            </TableCell>
            <TableCell>{t('plan.gaps.practice')}</TableCell>
            <TableCell className={classes.number}>
              {capitalize(model.words.level)}
            </TableCell>
            <TableCell>{t('plan.gaps.quadrant')}</TableCell>
            {(Object.keys(FIGURES) as Figure[]).map(figure => (
              <TableCell
                key={figure}
                align="right"
                className={classes.number}
                sortDirection={order === figure ? 'desc' : false}
              >
                <TableSortLabel
                  active={order === figure}
                  direction="desc"
                  onClick={() => setOrder(figure)}
                >
                  {t(`plan.gaps.${figure}`)}
                </TableSortLabel>
              </TableCell>
            ))}
            <TableCell />
          </TableRow>
        </TableHead>
        <TableBody>
          {sorted.map(gap => {
            const shown = open === gap.practice;
            return (
              <Fragment key={gap.practice}>
                <TableRow>
                  <TableCell className={classes.number}>
                    {ranks.get(gap.practice)}
                  </TableCell>
                  <TableCell className={classes.practice}>
                    <span className={classes.status}>
                      <StatusIcon status={gap.status} />
                      <Button
                        size="small"
                        className={classes.title}
                        onClick={() => showRequirement(gap.practice)}
                      >
                        {gap.title}
                      </Button>
                    </span>
                  </TableCell>
                  <TableCell className={classes.number}>{gap.level}</TableCell>
                  <TableCell>{t(`plan.quadrant.${gap.quadrant}`)}</TableCell>
                  {(Object.keys(FIGURES) as Figure[]).map(figure => (
                    <TableCell
                      key={figure}
                      align="right"
                      className={classes.number}
                    >
                      {figure === 'effort' && gap.kind !== 'improve'
                        ? t('plan.gaps.evidenceOnly')
                        : numberText(FIGURES[figure](gap))}
                    </TableCell>
                  ))}
                  <TableCell padding="none">
                    <IconButton
                      size="small"
                      aria-label={t('plan.gaps.terms', { title: gap.title })}
                      aria-expanded={shown}
                      onClick={() => setOpen(shown ? undefined : gap.practice)}
                    >
                      {shown ? <ExpandLess /> : <ExpandMore />}
                    </IconButton>
                  </TableCell>
                </TableRow>
                {shown && (
                  <TableRow>
                    <TableCell colSpan={9} className={classes.terms}>
                      <GapTerms gap={gap} of={gaps.length} />
                    </TableCell>
                  </TableRow>
                )}
              </Fragment>
            );
          })}
        </TableBody>
      </Table>
    </TableContainer>
  );
}
