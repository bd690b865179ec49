import clsx from 'clsx';
import ButtonBase from '@material-ui/core/ButtonBase';
import Paper from '@material-ui/core/Paper';
import Typography from '@material-ui/core/Typography';
import { makeStyles, type Theme } from '@material-ui/core/styles';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type {
  InventoryPhase,
  InventoryResponse,
} from 'backstage-plugin-mlops-maturity-common';
import { mlopsMaturityTranslationRef } from '../../../translation';
import { levelColor, readableColor } from '../../shared';
import type { InventoryFilters } from './inventoryUrl';

type Phase = InventoryResponse['summary']['phases'][number];

/** As many tools as a panel names; the filter has all. */
const NAMED = 6;

const useStyles = makeStyles<Theme>(theme => {
  const { fill, outline } = levelColor(theme, 3, 5);
  return {
    root: {
      display: 'grid',
      gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 220px), 1fr))',
      gap: theme.spacing(2),
      marginTop: theme.spacing(2.5),
    },
    panel: { padding: theme.spacing(2), minWidth: 0 },
    title: { fontWeight: 600 },
    list: { margin: theme.spacing(1, 0, 0), padding: 0, listStyle: 'none' },
    tool: {
      ...theme.typography.body2,
      display: 'grid',
      gridTemplateColumns: 'minmax(0, 1fr) auto',
      width: '100%',
      gap: theme.spacing(0, 1),
      padding: theme.spacing(0.5),
      borderRadius: theme.shape.borderRadius,
      textAlign: 'left',
      color: 'inherit',
      '&:hover': { background: theme.palette.action.hover },
      '&:focus-visible': {
        outline: `2px solid ${theme.palette.text.primary}`,
      },
    },
    chosen: { fontWeight: 700 },
    bar: {
      gridColumn: '1 / -1',
      height: 6,
      marginTop: 2,
      border: `1px solid ${outline}`,
      background: fill,
      borderRadius: 1,
    },
    without: {
      color: readableColor(theme, theme.palette.text.secondary, 4.5),
    },
  };
});

/** Which tools there are in each phase, and how many subjects name none; each leads to those behind it. */
export function InventorySummary(props: {
  summary: InventoryResponse['summary'];
  chosen: InventoryFilters;
  choose: (change: Partial<InventoryFilters>) => void;
}) {
  const { summary, chosen, choose } = props;
  const classes = useStyles();
  return (
    <div className={classes.root}>
      {summary.phases.map(phase => (
        <PhasePanel
          key={phase.phase}
          phase={phase}
          subjects={summary.subjects}
          chosen={chosen}
          choose={choose}
        />
      ))}
    </div>
  );
}

function PhasePanel(props: {
  phase: Phase;
  subjects: number;
  chosen: InventoryFilters;
  choose: (change: Partial<InventoryFilters>) => void;
}) {
  const { phase, subjects, chosen, choose } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const without = subjects - phase.subjects;
  const lacks = chosen.withoutPhase.includes(phase.phase);
  const toggle = <T extends string>(list: T[], value: T) =>
    list.includes(value)
      ? list.filter(each => each !== value)
      : [...list, value];
  return (
    <Paper className={classes.panel} component="section">
      <Typography variant="body2" component="h3" className={classes.title}>
        {t(`inventory.phase.${phase.phase}`)}
      </Typography>
      <Typography variant="body2" color="textSecondary">
        {t('inventory.named', {
          value: String(phase.subjects),
          count: subjects,
        })}
      </Typography>
      <ul className={classes.list}>
        {phase.tools.slice(0, NAMED).map(({ tool, title, subjects: by }) => {
          const on = chosen.tool.includes(tool);
          return (
            <li key={tool}>
              <ButtonBase
                className={clsx(classes.tool, on && classes.chosen)}
                aria-pressed={on}
                onClick={() => choose({ tool: toggle(chosen.tool, tool) })}
              >
                <span>{title}</span> <span>{by}</span>
                <span
                  className={classes.bar}
                  style={{ width: `${(100 * by) / Math.max(1, subjects)}%` }}
                />
              </ButtonBase>
            </li>
          );
        })}
        {without > 0 && (
          <li>
            <ButtonBase
              className={clsx(
                classes.tool,
                classes.without,
                lacks && classes.chosen,
              )}
              aria-pressed={lacks}
              onClick={() =>
                choose({
                  withoutPhase: toggle<InventoryPhase>(
                    chosen.withoutPhase,
                    phase.phase,
                  ),
                })
              }
            >
              <span>{t('inventory.without')}</span> <span>{without}</span>
            </ButtonBase>
          </li>
        )}
      </ul>
    </Paper>
  );
}
