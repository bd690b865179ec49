import { useCallback, useState } from 'react';
import Grid from '@material-ui/core/Grid';
import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { mlopsMaturityApiRef } from '../../../api';
import { mlopsMaturityTranslationRef } from '../../../translation';
import {
  ActOutcome,
  AttestationCard,
  useDecisions,
  WaiverCard,
} from '../../added';
import { useLiveRefresh } from '../../shared';
import { useScorecard } from '../frame/ScorecardContext';
import { AboutSubject } from './AboutSubject';
import { AddedPanel } from './AddedPanel';
import { DeliverySetting } from './DeliverySetting';
import { WaiverDebtPanel } from './WaiverDebtPanel';

const PAGE = 20;

/** What waits for a decision, what can be confirmed, and what is excused for a time. */
export function ApprovalsSubpage() {
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const api = useApi(mlopsMaturityApiRef);
  const { filters, models, scorecard } = useScorecard();
  const [turn, setTurn] = useState(0);
  const { retry } = scorecard;
  const refresh = useCallback(() => {
    setTurn(n => n + 1);
    retry();
  }, [retry]);
  useLiveRefresh(refresh);
  const decisions = useDecisions({
    onChanged: refresh,
    titleOf: useCallback(
      (id: string) => models.find(model => model.id === id)?.title ?? id,
      [models],
    ),
  });
  const { busy } = decisions;
  const { group, ownOnly } = filters;
  const scope = { group, ownOnly: group ? ownOnly : undefined, limit: PAGE };
  const waiverCard = (waiver: Parameters<typeof WaiverCard>[0]['waiver']) => (
    <WaiverCard
      waiver={waiver}
      about={<AboutSubject {...waiver} />}
      busy={busy}
      onAct={(action, note) => decisions.decideWaiver(waiver, action, note)}
    />
  );
  return (
    <Grid container spacing={3}>
      <Grid item xs={12}>
        <WaiverDebtPanel />
        <ActOutcome outcome={decisions.outcome} />
      </Grid>
      <Grid item xs={12} md={6}>
        <AddedPanel
          name="waiting"
          about={JSON.stringify([turn, scope])}
          load={cursor =>
            api.getWaivers({ ...scope, state: ['requested'], cursor })
          }
          text={t('added.page.waitingText')}
          render={waiverCard}
        />
      </Grid>
      <Grid item xs={12} md={6}>
        <AddedPanel
          name="unconfirmed"
          about={JSON.stringify([turn, scope])}
          load={cursor =>
            api.getAttestations({
              ...scope,
              state: ['current'],
              unconfirmed: true,
              cursor,
            })
          }
          text={t('added.page.unconfirmedText')}
          render={attestation => (
            <AttestationCard
              attestation={attestation}
              about={<AboutSubject {...attestation} />}
              busy={busy}
              onAct={action => decisions.decideAttestation(attestation, action)}
            />
          )}
        />
      </Grid>
      <Grid item xs={12}>
        <AddedPanel
          name="inForce"
          about={JSON.stringify([turn, scope])}
          load={cursor => api.getWaivers({ ...scope, inForce: true, cursor })}
          text={t('added.page.inForceText')}
          render={waiverCard}
        />
      </Grid>
      <Grid item xs={12}>
        <DeliverySetting />
      </Grid>
    </Grid>
  );
}
