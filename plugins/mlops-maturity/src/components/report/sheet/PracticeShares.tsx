import { makeStyles, useTheme, type Theme } from '@material-ui/core/styles';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import {
  GRADES,
  type RollupReportPractice,
} from 'backstage-plugin-mlops-maturity-common';
import { mlopsMaturityTranslationRef } from '../../../translation';
import { GradeDots, levelColor } from '../../shared';
import { useSheetStyles } from './useSheetStyles';

const useStyles = makeStyles<Theme>(theme => ({
  list: {
    columns: '2 78mm',
    columnGap: '7mm',
  },
  item: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 44%) minmax(0, 1fr) 14mm',
    gap: '0 2mm',
    alignItems: 'center',
    breakInside: 'avoid',
    padding: '0.3mm 0',
  },
  bar: {
    display: 'flex',
    height: '3mm',
    border: `0.2mm solid ${theme.palette.divider}`,
  },
  legend: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '0 4mm',
    marginTop: '1mm !important',
    color: theme.palette.text.secondary,
  },
  key: {
    display: 'inline-block',
    width: '2.6mm',
    height: '2.6mm',
    margin: '0 1mm',
    border: '0.2mm solid',
  },
}));

/** Who shows each practice, of those asked for it, by the grade of their evidence. */
export function PracticeShares(props: {
  practices: readonly RollupReportPractice[];
}) {
  const classes = useStyles();
  const sheet = useSheetStyles();
  const theme = useTheme<Theme>();
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const colors = GRADES.map((_, index) =>
    levelColor(theme, index + 1, GRADES.length),
  );
  return (
    <>
      <ul className={classes.list}>
        {props.practices.map(({ practice, title, met, byGrade }) => (
          <li key={practice} className={classes.item}>
            <span>{title}</span>
            <span
              className={classes.bar}
              role="img"
              aria-label={GRADES.map(
                grade => `${t(`shared.grade.${grade}`)}: ${byGrade[grade]}`,
              ).join(', ')}
            >
              {GRADES.map((grade, index) => (
                <span
                  key={grade}
                  style={{
                    width: `${(100 * byGrade[grade]) / Math.max(1, met.of)}%`,
                    background: colors[index].fill,
                    boxShadow: byGrade[grade]
                      ? `inset 0 0 0 0.2mm ${colors[index].outline}`
                      : undefined,
                  }}
                />
              ))}
            </span>
            <span className={sheet.number}>
              {t('report.partOf', {
                value: String(met.value),
                of: String(met.of),
              })}
            </span>
          </li>
        ))}
      </ul>
      <p className={classes.legend}>
        {GRADES.map((grade, index) => (
          <span key={grade}>
            <GradeDots grade={grade} />
            <span
              className={classes.key}
              style={{
                background: colors[index].fill,
                borderColor: colors[index].outline,
              }}
            />
            {t(`shared.grade.${grade}`)}
          </span>
        ))}
      </p>
    </>
  );
}
