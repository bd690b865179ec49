import type { ReactNode } from 'react';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type {
  WaiverAction,
  WaiverRow,
} from 'backstage-plugin-mlops-maturity-common';
import { mlopsMaturityTranslationRef } from '../../translation';
import { AddedCard } from './AddedCard';
import { Person } from './Person';
import { WaiverActions } from './WaiverActions';

/** How it stands today: an approved one begins and ends by itself. */
function standingOf({ state, inForce, from }: WaiverRow) {
  if (state !== 'approved') {
    return state;
  }
  if (inForce) {
    return 'inForce' as const;
  }
  return from > new Date().toISOString().slice(0, 10)
    ? ('approved' as const)
    : ('over' as const);
}

/** A waiver, who asked and who decided, and what the reader may do with it. */
export function WaiverCard(props: {
  waiver: WaiverRow;
  about?: ReactNode;
  busy: boolean;
  onAct: (action: WaiverAction, note?: string) => void;
}) {
  const { waiver, about, busy, onAct } = props;
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const { state, reason, from, until, models, allowed } = waiver;
  const standing = standingOf(waiver);
  const verdict = state === 'refused' ? 'refused' : 'approved';
  return (
    <AddedCard
      title={t('added.waiver.title', {
        reason: t(`tab.waiverReason.${reason}`),
      })}
      about={about}
      past={!['requested', 'approved', 'inForce'].includes(standing)}
      note={waiver.note}
      link={waiver.link}
      state={<span>{t(`added.waiver.state.${standing}`)}</span>}
      actions={
        allowed.length > 0 && (
          <WaiverActions waiver={waiver} busy={busy} onAct={onAct} />
        )
      }
    >
      <div>
        <Person
          label={t('added.waiver.askedBy')}
          who={waiver.requestedBy}
          at={waiver.requestedAt}
        />
        {', '}
        {t('added.waiver.days', { from, until })}
      </div>
      {models && (
        <div>{t('added.waiver.models', { models: models.join(', ') })}</div>
      )}
      {waiver.decidedBy && (
        <div>
          <Person
            label={t(`added.waiver.decidedBy.${verdict}`)}
            who={waiver.decidedBy}
            at={waiver.decidedAt}
          />
          {waiver.decisionNote && `: ${waiver.decisionNote}`}
        </div>
      )}
      {waiver.endedBy && (state === 'withdrawn' || state === 'revoked') && (
        <div>
          <Person
            label={t(`added.waiver.endedBy.${state}`)}
            who={waiver.endedBy}
            at={waiver.endedAt}
          />
        </div>
      )}
      {state === 'requested' && !allowed.includes('approve') && (
        <div>{t('added.waiver.waits')}</div>
      )}
    </AddedCard>
  );
}
