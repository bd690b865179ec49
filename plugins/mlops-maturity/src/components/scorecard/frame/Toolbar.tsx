import { makeStyles, type Theme } from '@material-ui/core/styles';
import DescriptionOutlined from '@material-ui/icons/DescriptionOutlined';
import { LinkButton } from '@backstage/core-components';
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
  report: { '@media print': { display: 'none' } },
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
  const { link, filters, scorecard } = useScorecard();
  const { asOf } = scorecard.value ?? {};
  return (
    <div className={classes.root}>
      <ModelSwitcher />
      <TeamFilter />
      <LinkButton
        size="small"
        variant="outlined"
        className={classes.report}
        startIcon={<DescriptionOutlined />}
        to={link('report', filters)}
      >
        {t('report.menu')}
      </LinkButton>
      {asOf && (
        <span className={classes.age}>
          {t('scorecard.asOf')} <RelativeTime value={asOf} />
        </span>
      )}
    </div>
  );
}
