import { makeStyles, type Theme } from '@material-ui/core/styles';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type { MoversResponse } from 'backstage-plugin-mlops-maturity-common';
import { mlopsMaturityTranslationRef } from '../../../translation';
import { FlagFilter } from '../filters/FlagFilter';
import type { MoversChoice } from './moversUrl';

const useStyles = makeStyles<Theme>(theme => ({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(1),
    marginBottom: theme.spacing(2),
  },
}));

/** Up or down, and by what; each with how many there are. */
export function MoversFilters(props: {
  movers: MoversResponse;
  choice: MoversChoice;
  onChoose: (change: Partial<MoversChoice>) => void;
}) {
  const { movers, choice, onChoose } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const counted = new Set(movers.byCause.map(({ cause }) => cause));
  const causes = [
    ...movers.byCause,
    // What the URL asks for can always be taken away.
    ...choice.cause
      .filter(cause => !counted.has(cause))
      .map(cause => ({ cause, up: 0, down: 0 })),
  ];
  return (
    <div
      className={classes.root}
      role="group"
      aria-label={t('scorecard.movers.which')}
    >
      {(['up', 'down'] as const).map(direction => (
        <FlagFilter
          key={direction}
          label={t(`scorecard.movers.${direction}`, {
            value: movers[direction],
          })}
          on={choice.direction === direction}
          onChange={on => onChoose({ direction: on ? direction : undefined })}
        />
      ))}
      {causes.map(({ cause, up, down }) => (
        <FlagFilter
          key={cause}
          label={`${t(`history.cause.${cause}`)} · ${up + down}`}
          on={choice.cause.includes(cause)}
          onChange={on =>
            onChoose({
              cause: on
                ? [...choice.cause, cause]
                : choice.cause.filter(one => one !== cause),
            })
          }
        />
      ))}
    </div>
  );
}
