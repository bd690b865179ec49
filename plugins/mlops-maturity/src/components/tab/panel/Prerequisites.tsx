import Typography from '@material-ui/core/Typography';
import { makeStyles, type Theme } from '@material-ui/core/styles';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { mlopsMaturityTranslationRef } from '../../../translation';
import { StatusIcon } from '../../shared';
import { useMaturity } from '../data/MaturityContext';
import { RequirementLink } from '../RequirementLink';
import { PanelPart } from './PanelPart';

const useStyles = makeStyles<Theme>(theme => ({
  list: { listStyle: 'none', margin: 0, padding: 0 },
  item: { display: 'flex', alignItems: 'center', gap: theme.spacing(1) },
}));

/** What has to be there first, and whether it is. */
export function Prerequisites({ practices }: { practices: string[] }) {
  const classes = useStyles();
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const { requirements } = useMaturity();
  if (practices.length === 0) {
    return null;
  }
  return (
    <PanelPart title={t('tab.panel.prerequisites')}>
      <Typography variant="body2" component="ul" className={classes.list}>
        {practices.map(practice => {
          const status = requirements.get(practice)?.status;
          return (
            <li key={practice} className={classes.item}>
              {status && <StatusIcon status={status} size={18} />}
              <span>
                <RequirementLink practice={practice} />
              </span>
            </li>
          );
        })}
      </Typography>
    </PanelPart>
  );
}
