import { useCallback, useState } from 'react';
import Skeleton from '@material-ui/lab/Skeleton';
import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { mlopsMaturityApiRef } from '../../../api';
import { mlopsMaturityTranslationRef } from '../../../translation';
import { FailureState, StatePanel, useLiveRefresh } from '../../shared';
import { useLoaded } from '../../shared/useLoaded';
import { shortRef } from '../filters/teamOptions';
import { useScorecard } from '../frame/ScorecardContext';
import { Announcer } from '../parts/Announcer';
import { InboxContent } from './InboxContent';

/** What there is to do about everything that the reader, or a team, owns. */
export function InboxSubpage() {
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const api = useApi(mlopsMaturityApiRef);
  const { filters, model } = useScorecard();
  const { group } = filters;
  const ownOnly = group ? filters.ownOnly : undefined;
  const about = `${model.id} ${group} ${ownOnly}`;
  const { value, error, loading, retry } = useLoaded(
    useCallback(
      () => api.getInbox({ model: model.id, group, ownOnly }),
      [api, model.id, group, ownOnly],
    ),
    about,
  );
  useLiveRefresh(retry);
  const [asOf] = useState(() => new Date().toISOString());
  if (!value) {
    return error ? (
      <FailureState error={error} onRetry={retry} />
    ) : (
      <Announcer busy={loading}>
        <Skeleton width="60%" height={40} />
        <Skeleton variant="rect" height={120} />
        <Skeleton variant="rect" height={360} />
      </Announcer>
    );
  }
  return value.subjects.of === 0 ? (
    <StatePanel
      title={
        group
          ? t('inbox.empty.team', { group: shortRef(group) })
          : t('inbox.empty.mine')
      }
    >
      {t('inbox.empty.text')}
    </StatePanel>
  ) : (
    <InboxContent
      // Lines that were begun belong to what is shown.
      key={about}
      inbox={value}
      group={group}
      asOf={asOf}
    />
  );
}
