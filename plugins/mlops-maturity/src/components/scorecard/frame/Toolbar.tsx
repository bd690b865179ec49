import { makeStyles, type Theme } from '@material-ui/core/styles';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { mlopsMaturityTranslationRef } from '../../../translation';
import { RelativeTime } from '../../shared';
import { ModelSwitcher } from '../filters/ModelSwitcher';
import { TeamFilter } from '../filters/TeamFilter';
import { useScorecard } from './ScorecardContext';

const useStyles = makeStyles<Theme>(theme => ({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(1.5, 2),
    marginBottom: theme.spacing(3),
  },
  age: {
    marginLeft: 'auto',
    color: theme.palette.text.secondary,
    fontSize: theme.typography.body2.fontSize,
  },
}));

/** What every subpage is about: the model and the team; and how old it is. */
export function Toolbar() {
  const classes = useStyles();
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const { asOf } = useScorecard().scorecard.value ?? {};
  return (
    <div className={classes.root}>
      <ModelSwitcher />
      <TeamFilter />
      {asOf && (
        <span className={classes.age}>
          {t('scorecard.asOf')} <RelativeTime value={asOf} />
        </span>
      )}
    </div>
  );
}
