import Button from '@material-ui/core/Button';
import MenuItem from '@material-ui/core/MenuItem';
import TextField from '@material-ui/core/TextField';
import Typography from '@material-ui/core/Typography';
import { makeStyles, type Theme } from '@material-ui/core/styles';
import GetApp from '@material-ui/icons/GetApp';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import {
  profileMarkdown,
  profileResume,
  type PersonalProfile,
} from 'backstage-plugin-mlops-maturity-common';
import { mlopsMaturityTranslationRef } from '../../translation';
import { saveBlob } from '../shared';

const PERIODS = [90, 180, 365] as const;

const useStyles = makeStyles<Theme>(theme => ({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(1, 1.5),
    marginBottom: theme.spacing(3),
  },
  words: { flex: '1 1 260px' },
  name: { fontWeight: 700, fontSize: '1.25rem' },
}));

/** Whose profile it is, how far back it looks, and the ways to take it along. */
export function ProfileBar(props: {
  profile: PersonalProfile;
  days: number;
  onDays: (days: number) => void;
}) {
  const { profile, days, onDays } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const save = (end: string, type: string, text: string) =>
    saveBlob(
      new Blob([text], { type: `${type};charset=utf-8` }),
      `profile-${profile.asOf.slice(0, 10)}.${end}`,
    );
  return (
    <div className={classes.root}>
      <div className={classes.words}>
        <Typography component="h2" className={classes.name}>
          {profile.name}
        </Typography>
        <Typography variant="body2" color="textSecondary">
          {t('career.private')}
        </Typography>
      </div>
      <TextField
        select
        size="small"
        variant="outlined"
        id="mlops-maturity-profile-period"
        label={t('scorecard.past.period')}
        value={days}
        onChange={({ target }) => onDays(Number(target.value))}
        style={{ minWidth: 120 }}
      >
        {PERIODS.map(each => (
          <MenuItem key={each} value={each}>
            {t('scorecard.past.days', { count: each })}
          </MenuItem>
        ))}
      </TextField>
      <Button
        size="small"
        variant="outlined"
        startIcon={<GetApp />}
        onClick={() => save('md', 'text/markdown', profileMarkdown(profile))}
      >
        {t('report.files.markdown')}
      </Button>
      <Button
        size="small"
        variant="outlined"
        startIcon={<GetApp />}
        onClick={() =>
          save(
            'json',
            'application/json',
            `${JSON.stringify(profileResume(profile), null, 2)}\n`,
          )
        }
      >
        {t('career.resume')}
      </Button>
    </div>
  );
}
