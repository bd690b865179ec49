import Checkbox from '@material-ui/core/Checkbox';
import FormControlLabel from '@material-ui/core/FormControlLabel';
import Typography from '@material-ui/core/Typography';
import { makeStyles, type Theme } from '@material-ui/core/styles';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type { PersonalProfile } from 'backstage-plugin-mlops-maturity-common';
import { mlopsMaturityTranslationRef } from '../../translation';
import { Panel } from '../scorecard/parts/Panel';
import { achievementKey } from './withChosen';

const useStyles = makeStyles<Theme>(theme => ({
  group: { marginBottom: theme.spacing(2) },
  title: { fontWeight: 600 },
  item: { alignItems: 'flex-start', marginRight: 0 },
  box: { padding: theme.spacing(0.25, 1) },
}));

/** What became of each component, as sentences; a reader keeps those that they had a part in. */
export function AchievementsPanel(props: {
  profile: PersonalProfile;
  left: ReadonlySet<string>;
  onLeave: (left: ReadonlySet<string>) => void;
}) {
  const { profile, left, onLeave } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const told = profile.components.filter(each => each.achievements.length > 0);
  const toggle = (key: string) => {
    const next = new Set(left);
    if (!next.delete(key)) {
      next.add(key);
    }
    onLeave(next);
  };
  return (
    <Panel
      title={t('report.achieved', { ...profile.period })}
      subtitle={t('career.achievements.subtitle')}
    >
      {told.length === 0 && (
        <Typography variant="body2">{t('report.nothingAchieved')}</Typography>
      )}
      {told.map(({ subject, title, achievements }) => (
        <div
          key={subject}
          role="group"
          aria-label={title}
          className={classes.group}
        >
          <Typography variant="body2" className={classes.title}>
            {title}
          </Typography>
          {achievements.map(sentence => {
            const key = achievementKey(subject, sentence);
            return (
              <FormControlLabel
                key={key}
                className={classes.item}
                control={
                  <Checkbox
                    size="small"
                    color="primary"
                    className={classes.box}
                    checked={!left.has(key)}
                    onChange={() => toggle(key)}
                  />
                }
                label={<Typography variant="body2">{sentence}</Typography>}
              />
            );
          })}
        </div>
      ))}
    </Panel>
  );
}
