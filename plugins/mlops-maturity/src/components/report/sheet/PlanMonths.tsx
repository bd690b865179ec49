import { DateTime } from 'luxon';
import { makeStyles, type Theme } from '@material-ui/core/styles';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { mlopsMaturityTranslationRef } from '../../../translation';
import { useSheetStyles } from './useSheetStyles';

const useStyles = makeStyles<Theme>({
  month: {
    display: 'grid',
    gridTemplateColumns: '18mm minmax(0, 1fr)',
    gap: '0 2mm',
    marginBottom: '1.2mm',
  },
  number: { fontWeight: 600 },
});

/** "14 Nov": in a plan of three months the year goes without saying. */
function shortDay(iso: string): string {
  return DateTime.fromISO(iso).toLocaleString({
    day: 'numeric',
    month: 'short',
  });
}

/** What each of the next three months is for, and what it comes to. */
export function PlanMonths(props: {
  /** What can be done at once. */
  first?: string;
  months: { number: number; to: string; titles: string; then: string }[];
}) {
  const { first, months } = props;
  const classes = useStyles();
  const sheet = useSheetStyles();
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const planned = months.filter(({ titles }) => titles);
  return (
    <>
      {first && <p className={sheet.item}>{first}</p>}
      {planned.length === 0 && !first && (
        <p className={sheet.quiet}>{t('report.nothingPlanned')}</p>
      )}
      <ol>
        {planned.map(({ number, to, titles, then }) => (
          <li key={number} className={classes.month}>
            <span>
              <span className={classes.number}>
                {t('plan.roadmap.month', { number: String(number) })}
              </span>
              <br />
              <span className={sheet.quiet}>
                {t('report.until', { day: shortDay(to) })}
              </span>
            </span>
            <span>
              {titles}
              <br />
              <span className={sheet.quiet}>{then}</span>
            </span>
          </li>
        ))}
      </ol>
    </>
  );
}
