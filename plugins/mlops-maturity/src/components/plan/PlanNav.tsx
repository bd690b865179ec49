import Tab from '@material-ui/core/Tab';
import Tabs from '@material-ui/core/Tabs';
import { makeStyles, type Theme } from '@material-ui/core/styles';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { mlopsMaturityTranslationRef } from '../../translation';
import { PLAN_VIEWS, usePlanView } from './usePlanView';

const useStyles = makeStyles<Theme>(theme => ({
  root: {
    borderBottom: `1px solid ${theme.palette.divider}`,
    '@media print': { display: 'none' },
  },
  tab: { minWidth: 0, textTransform: 'none' },
}));

/** From the assessment to what follows from it, and back. */
export function PlanNav() {
  const classes = useStyles();
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const [view, show] = usePlanView();
  return (
    <Tabs
      className={classes.root}
      aria-label={t('plan.nav')}
      value={view ?? 'assessment'}
      onChange={(_, next) => show(next === 'assessment' ? undefined : next)}
      indicatorColor="primary"
      textColor="primary"
      variant="scrollable"
      scrollButtons="auto"
    >
      {(['assessment', ...PLAN_VIEWS] as const).map(each => (
        <Tab
          key={each}
          className={classes.tab}
          value={each}
          label={t(`plan.views.${each}`)}
        />
      ))}
    </Tabs>
  );
}
