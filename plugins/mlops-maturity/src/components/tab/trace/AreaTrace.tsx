import { makeStyles, type Theme } from '@material-ui/core/styles';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type {
  AreaResult,
  LevelTrace,
} from 'backstage-plugin-mlops-maturity-common';
import { mlopsMaturityTranslationRef } from '../../../translation';
import { capitalize, Ladder } from '../../shared';
import { useMaturity } from '../data/MaturityContext';
import { useLevelTitle } from '../data/useLevelTitle';
import { Fold } from './Fold';
import { RequirementList } from './RequirementList';
import { plain, weightOf } from './traceNumbers';

const useStyles = makeStyles<Theme>(theme => ({
  list: {
    listStyle: 'none',
    margin: 0,
    padding: 0,
    '& > li': { borderTop: `1px solid ${theme.palette.divider}` },
  },
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(0.5, 2),
  },
  title: { flex: '1 1 180px', fontWeight: 700 },
  value: {
    flex: '0 0 auto',
    minWidth: 150,
    color: theme.palette.text.secondary,
    fontVariantNumeric: 'tabular-nums',
  },
  cell: { padding: theme.spacing(0.75, 0) },
  cellTitle: { fontWeight: 700 },
}));

/** One level of an innermost area: how much of it is met, how much it takes, and what is missing. */
function CellTrace({ cell }: { cell: LevelTrace }) {
  const classes = useStyles();
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const { compiled, model } = useMaturity();
  const titleOf = useLevelTitle();
  const needed =
    (weightOf(cell.of) * Number(compiled.threshold.numerator)) /
    Number(compiled.threshold.denominator);
  const outcome = cell.passes ? 'trace.passed' : 'trace.notPassed';
  return (
    <li className={classes.cell}>
      <span className={classes.cellTitle}>
        {model.leaf === 'points'
          ? titleOf(cell.level)
          : `${capitalize(model.words.level)} ${titleOf(cell.level)}`}
      </span>
      {': '}
      {cell.empty
        ? t('trace.nothingAsked')
        : [
            model.leaf !== 'points' && t(outcome),
            t('trace.cellMet', {
              met: plain(weightOf(cell.met)),
              of: plain(weightOf(cell.of)),
            }),
            model.leaf !== 'points' &&
              !cell.passes &&
              t('trace.cellNeeds', { needed: plain(needed) }),
          ]
            .filter(Boolean)
            .join(', ')}
      {cell.missing.length > 0 && <RequirementList practices={cell.missing} />}
    </li>
  );
}

function AreaRow({ area }: { area: AreaResult }) {
  const classes = useStyles();
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const { assessment, model } = useMaturity();
  const inside = assessment.areas.filter(({ parent }) => parent === area.id);
  const score = plain(area.score);
  let value: string = t('trace.areaValue', {
    Word: capitalize(model.words.level),
    level: plain(area.level),
    score,
  });
  if (model.combine === 'sum') {
    value = t('trace.areaRow', { score });
  } else if (model.leaf === 'points') {
    value = t('trace.areaPoints', { score });
  }
  return (
    <li>
      <Fold
        summary={
          <span className={classes.row}>
            <span className={classes.title}>{area.title}</span>
            <Ladder
              levels={model.levels}
              level={area.asked ? area.level : undefined}
              word={model.words.level}
            />
            <span className={classes.value}>
              {area.asked || area.counted ? value : t('trace.notCounted')}
            </span>
          </span>
        }
      >
        {() =>
          inside.length > 0 ? (
            <AreaList areas={inside} />
          ) : (
            <ul className={classes.list}>
              {area.levels?.map(cell => (
                <CellTrace key={cell.level} cell={cell} />
              ))}
            </ul>
          )
        }
      </Fold>
    </li>
  );
}

/** Areas with what each reaches; they open to the areas inside, and these to their levels. */
export function AreaList({ areas }: { areas: readonly AreaResult[] }) {
  const classes = useStyles();
  return (
    <ul className={classes.list}>
      {areas.map(area => (
        <AreaRow key={area.id} area={area} />
      ))}
    </ul>
  );
}
