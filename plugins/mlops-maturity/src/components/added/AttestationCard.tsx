import type { ReactNode } from 'react';
import Button from '@material-ui/core/Button';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type {
  AttestationAction,
  AttestationRow,
} from 'backstage-plugin-mlops-maturity-common';
import { mlopsMaturityTranslationRef } from '../../translation';
import { GradeDots } from '../shared';
import { AddedCard } from './AddedCard';
import { Person } from './Person';

/** What somebody attests, what it counts for, and what the reader may do with it. */
export function AttestationCard(props: {
  attestation: AttestationRow;
  about?: ReactNode;
  busy: boolean;
  onAct: (action: AttestationAction) => void;
}) {
  const { attestation, about, busy, onAct } = props;
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const { state, met, grade, author, at, date, expires } = attestation;
  const { confirmedBy, confirmedAt } = attestation;
  const isCurrent = state === 'current';
  return (
    <AddedCard
      title={t(met ? 'added.attestation.met' : 'added.attestation.notMet')}
      about={about}
      past={!isCurrent}
      note={attestation.note}
      link={attestation.link}
      state={
        isCurrent ? (
          <span>
            <GradeDots grade={grade} /> {t(`shared.grade.${grade}`)}
          </span>
        ) : (
          <span>{t(`added.attestation.state.${state}`)}</span>
        )
      }
      actions={attestation.allowed.map(action => (
        <Button
          key={action}
          size="small"
          variant="outlined"
          color={action === 'confirm' ? 'primary' : 'default'}
          disabled={busy}
          onClick={() => onAct(action)}
        >
          {t(`added.action.${action}`)}
        </Button>
      ))}
    >
      <div>
        <Person label={t('added.attestation.by')} who={author} at={at} />
        {', '}
        {t('added.attestation.ofDay', { date })}
        {isCurrent && expires
          ? `, ${t('added.attestation.until', { date: expires })}`
          : ''}
      </div>
      <div>
        {confirmedBy ? (
          <Person
            label={t('added.attestation.confirmedBy')}
            who={confirmedBy}
            at={confirmedAt}
          />
        ) : (
          isCurrent && t('added.attestation.notConfirmed')
        )}
      </div>
    </AddedCard>
  );
}
