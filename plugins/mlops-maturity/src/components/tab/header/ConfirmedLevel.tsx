import Typography from '@material-ui/core/Typography';
import { makeStyles, type Theme } from '@material-ui/core/styles';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { mlopsMaturityTranslationRef } from '../../../translation';
import { capitalize } from '../../shared';
import { useMaturity } from '../data/MaturityContext';
import { RequirementLink } from '../RequirementLink';

const SHOWN = 3;

const useStyles = makeStyles<Theme>(theme => ({
  root: { marginTop: theme.spacing(1.5) },
}));

/** The confirmed level and, in words, what holds it where it is. */
export function ConfirmedLevel() {
  const classes = useStyles();
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const { assessment, model, unrated } = useMaturity();
  const { level, confirmedLevel, confirmedBlockedBy } = assessment;
  const top = model.levels[model.levels.length - 1].number;
  const word = model.words.level;
  // Nothing to confirm at the start, and with points nothing apart from the level.
  if (unrated || level.number === model.floor || model.leaf === 'points') {
    return null;
  }
  if (confirmedLevel.number === level.number) {
    return (
      <Typography variant="body2" className={classes.root}>
        {t(
          level.number === top
            ? 'tab.header.confirmedTop'
            : 'tab.header.confirmedSame',
          { word },
        )}
      </Typography>
    );
  }
  const shown = confirmedBlockedBy.slice(0, SHOWN);
  const more = confirmedBlockedBy.length - shown.length;
  return (
    <Typography variant="body2" component="div" className={classes.root}>
      <strong>
        {t('tab.header.confirmed', {
          Word: capitalize(word),
          level: String(confirmedLevel.number),
          name: confirmedLevel.name,
        })}
      </strong>{' '}
      {t('tab.header.blockedBy')}{' '}
      {shown.map((practice, i) => (
        <span key={practice}>
          {i > 0 && ', '}
          <RequirementLink practice={practice} />
        </span>
      ))}
      {more > 0 && ` ${t('tab.header.andMore', { count: more })}`}
    </Typography>
  );
}
