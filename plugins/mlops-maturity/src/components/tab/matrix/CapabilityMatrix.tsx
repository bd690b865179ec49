import Typography from '@material-ui/core/Typography';
import { makeStyles, type Theme } from '@material-ui/core/styles';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { mlopsMaturityTranslationRef } from '../../../translation';
import { capitalize, pluralOf } from '../../shared';
import { useMaturity } from '../data/MaturityContext';
import { Section } from '../Section';
import { LevelHead } from './LevelHead';
import { MatrixControls } from './MatrixControls';
import { MatrixLegend } from './MatrixLegend';
import { MatrixRowView } from './MatrixRowView';
import { useMatrix } from './useMatrix';

const useStyles = makeStyles<Theme>(theme => ({
  scroll: { overflowX: 'auto', margin: theme.spacing(0, -1) },
  table: {
    width: '100%',
    minWidth: 760,
    tableLayout: 'fixed',
    borderCollapse: 'separate',
    borderSpacing: `${theme.spacing(1)}px`,
  },
  areaHead: {
    width: 140,
    textAlign: 'left',
    verticalAlign: 'bottom',
    [theme.breakpoints.down('xs')]: { width: 96 },
  },
  scoreHead: { width: 96, textAlign: 'left', verticalAlign: 'bottom' },
}));

/** Areas by levels: every requirement in its place, or how many of them are met. */
export function CapabilityMatrix() {
  const classes = useStyles();
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const { assessment, model } = useMaturity();
  const matrix = useMatrix();
  const { rows, few, filter } = matrix;
  const used = new Set(assessment.requirements.map(r => r.level));
  const columns = model.levels.filter(level => few || used.has(level.number));
  const title = t('tab.matrix.title', {
    Areas: capitalize(pluralOf(model.words.area)),
  });
  return (
    <Section
      title={title}
      subtitle={t('tab.matrix.subtitle')}
      actions={
        <MatrixControls
          filter={filter}
          onChange={matrix.setFilter}
          searchable={!few}
        />
      }
    >
      {rows.length === 0 ? (
        <Typography>
          {t('tab.matrix.nothing', { text: filter.text })}
        </Typography>
      ) : (
        <div
          className={classes.scroll}
          role="region"
          aria-label={title}
          // A scrolling region must be reachable by keyboard.
          // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
          tabIndex={0}
        >
          <table className={classes.table}>
            <thead>
              <tr>
                <th scope="col" className={classes.areaHead}>
                  <Typography variant="body2" color="textSecondary">
                    {capitalize(model.words.area)}
                  </Typography>
                </th>
                {columns.map(level => (
                  <LevelHead
                    key={level.number}
                    level={level}
                    empty={!used.has(level.number)}
                  />
                ))}
                <th scope="col" className={classes.scoreHead}>
                  <Typography variant="body2" color="textSecondary">
                    {t('tab.matrix.reached')}
                  </Typography>
                </th>
              </tr>
            </thead>
            <tbody>
              {rows.map(row => (
                <MatrixRowView
                  key={row.area.id}
                  row={row}
                  levels={columns}
                  open={matrix.isOpen(row.area.id)}
                  onToggle={few ? undefined : () => matrix.toggle(row.area.id)}
                  passes={matrix.passes}
                />
              ))}
            </tbody>
          </table>
        </div>
      )}
      <MatrixLegend />
    </Section>
  );
}
