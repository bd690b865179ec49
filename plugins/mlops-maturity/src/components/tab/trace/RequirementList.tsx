import { makeStyles, type Theme } from '@material-ui/core/styles';
import { CompulsoryStar, useLevelText } from '../../practice';
import { StatusIcon } from '../../shared';
import { useMaturity } from '../data/MaturityContext';
import { RequirementLink } from '../RequirementLink';

const useStyles = makeStyles<Theme>(theme => ({
  list: { listStyle: 'none', margin: 0, padding: 0 },
  item: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(0, 1),
    minHeight: 28,
  },
  place: { color: theme.palette.text.secondary },
}));

/** Requirements by title and state, each opening its panel. */
export function RequirementList(props: {
  practices: readonly string[];
  /** Say also where each stands in the model. */
  placed?: boolean;
}) {
  const { practices, placed = false } = props;
  const classes = useStyles();
  const levelText = useLevelText();
  const { assessment, compulsory, model, requirements } = useMaturity();
  return (
    <ul className={classes.list}>
      {practices.map(practice => {
        const requirement = requirements.get(practice);
        const number = requirement?.level ?? 0;
        return (
          <li key={practice} className={classes.item}>
            {requirement && (
              <StatusIcon
                status={requirement.status}
                conflict={requirement.conflict}
                size={18}
              />
            )}
            <RequirementLink practice={practice} />
            {compulsory.has(practice) && <CompulsoryStar />}
            {placed && requirement && (
              <span className={classes.place}>
                {assessment.areas.find(a => a.id === requirement.area)?.title}
                {' · '}
                {levelText({
                  leaf: model.leaf,
                  word: model.words.level,
                  level: {
                    number,
                    name:
                      model.levels.find(l => l.number === number)?.name ?? '',
                  },
                })}
              </span>
            )}
          </li>
        );
      })}
    </ul>
  );
}
