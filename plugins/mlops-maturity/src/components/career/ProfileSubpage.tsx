import { useCallback, useState } from 'react';
import Paper from '@material-ui/core/Paper';
import { makeStyles, type Theme } from '@material-ui/core/styles';
import Skeleton from '@material-ui/lab/Skeleton';
import { identityApiRef, useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type { PersonalProfile } from 'backstage-plugin-mlops-maturity-common';
import { mlopsMaturityApiRef } from '../../api';
import { mlopsMaturityTranslationRef } from '../../translation';
import { FailureState, StatePanel } from '../shared';
import { useLoaded } from '../shared/useLoaded';
import { AchievementsPanel } from './AchievementsPanel';
import { CertificationsPanel } from './CertificationsPanel';
import { KeywordsPanel } from './KeywordsPanel';
import { ProfileBar } from './ProfileBar';
import { QuestionsPanel } from './QuestionsPanel';
import { RolePanel } from './RolePanel';
import { withChosen } from './withChosen';

/** As far back as a review usually looks. */
const USUAL_DAYS = 180;

const useStyles = makeStyles<Theme>(theme => ({
  grid: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 420px), 1fr))',
    gap: theme.spacing(3),
  },
}));

/** What the reader can make of the evidence about their own components; nobody else sees it. */
export function ProfileSubpage() {
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const api = useApi(mlopsMaturityApiRef);
  const identityApi = useApi(identityApiRef);
  const [days, setDays] = useState(USUAL_DAYS);
  const { value, error, loading, retry } = useLoaded(
    useCallback(async () => {
      const { userEntityRef } = await identityApi.getBackstageIdentity();
      return api.getProfile(userEntityRef, { days });
    }, [api, identityApi, days]),
  );
  if (error && !value) {
    return (
      <Paper>
        <FailureState error={error} onRetry={retry} />
      </Paper>
    );
  }
  if (!value) {
    return (
      <Skeleton variant="rect" height={480} aria-label={t('shared.loading')} />
    );
  }
  return (
    <Profile
      profile={value}
      days={days}
      loading={loading}
      onDays={setDays}
      onChanged={retry}
    />
  );
}

function Profile(props: {
  profile: PersonalProfile;
  days: number;
  loading: boolean;
  onDays: (days: number) => void;
  onChanged: () => void;
}) {
  const { profile, days, loading, onDays, onChanged } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const [left, leave] = useState<ReadonlySet<string>>(new Set());
  return (
    <div aria-busy={loading}>
      <ProfileBar
        profile={withChosen(profile, left)}
        days={days}
        onDays={onDays}
      />
      {profile.components.length === 0 ? (
        <Paper>
          <StatePanel title={t('career.empty.title')}>
            {t('career.empty.text')}
          </StatePanel>
        </Paper>
      ) : (
        <div className={classes.grid}>
          <RolePanel profile={profile} />
          <AchievementsPanel profile={profile} left={left} onLeave={leave} />
          <KeywordsPanel profile={profile} />
          <QuestionsPanel profile={profile} />
          <CertificationsPanel profile={profile} onChanged={onChanged} />
        </div>
      )}
    </div>
  );
}
