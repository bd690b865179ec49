import { makeStyles, useTheme, type Theme } from '@material-ui/core/styles';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { mlopsMaturityTranslationRef } from '../../../translation';
import { levelColor } from '../../shared';
import { useSheetStyles } from './useSheetStyles';

const useStyles = makeStyles<Theme>(theme => ({
  label: { width: '34%', overflowWrap: 'anywhere' },
  stack: { width: '100%' },
  bar: { display: 'flex', height: '4.2mm' },
  part: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    overflow: 'hidden',
    fontSize: '7pt',
    lineHeight: 1,
    border: '0.2mm solid',
    marginRight: '0.3mm',
  },
  empty: { color: theme.palette.text.secondary },
  value: { minWidth: '15mm' },
  legend: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '0 3mm',
    marginTop: '1mm !important',
    color: theme.palette.text.secondary,
  },
  key: {
    display: 'inline-block',
    width: '2.6mm',
    height: '2.6mm',
    marginRight: '1mm',
    border: '0.2mm solid',
  },
}));

/** How many subjects are at each level, of the whole and of each area: stacked, with their numbers in the parts. */
export function LevelStacks(props: {
  label: string;
  levels: readonly { number: number; name: string }[];
  rows: readonly {
    id: string;
    title: string;
    levels: readonly { level: number; subjects: number }[];
    median?: number;
  }[];
}) {
  const { label, levels, rows } = props;
  const classes = useStyles();
  const sheet = useSheetStyles();
  const theme = useTheme<Theme>();
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  // Under `sum` a row that says nothing is below the lowest level.
  const colorOf = (level: number) =>
    levelColor(
      theme,
      levels.findIndex(({ number }) => number === level) + 1,
      levels.length,
    );
  return (
    <>
      <table className={sheet.table} aria-label={label}>
        <tbody>
          {rows.map(({ id, title, levels: parts, median }) => {
            const all = parts.reduce((sum, part) => sum + part.subjects, 0);
            return (
              <tr key={id}>
                <th scope="row" className={classes.label}>
                  {title}
                </th>
                <td className={classes.stack}>
                  <div className={classes.bar}>
                    {parts
                      .filter(({ subjects }) => subjects > 0)
                      .map(({ level, subjects }) => {
                        const { fill, outline, text } = colorOf(level);
                        return (
                          <span
                            key={level}
                            className={classes.part}
                            title={t('report.atLevel', {
                              level: String(level),
                              count: subjects,
                            })}
                            style={{
                              width: `${(100 * subjects) / all}%`,
                              background: fill,
                              borderColor: outline,
                              color: text,
                            }}
                          >
                            {subjects}
                          </span>
                        );
                      })}
                  </div>
                </td>
                <td className={`${sheet.number} ${classes.value}`}>
                  {median === undefined
                    ? '–'
                    : t('report.medianOf', { median: String(median) })}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <p className={classes.legend}>
        {levels.map(({ number, name }) => {
          const { fill, outline } = colorOf(number);
          return (
            <span key={number}>
              <span
                className={classes.key}
                style={{ background: fill, borderColor: outline }}
              />
              {`${number} ${name}`}
            </span>
          );
        })}
      </p>
    </>
  );
}
