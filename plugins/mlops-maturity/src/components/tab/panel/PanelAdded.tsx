import { useState } from 'react';
import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import Skeleton from '@material-ui/lab/Skeleton';
import { makeStyles, type Theme } from '@material-ui/core/styles';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import {
  mlopsMaturityAttestationWritePermission,
  mlopsMaturityWaiverRequestPermission,
  type RequirementResult,
} from 'backstage-plugin-mlops-maturity-common';
import { mlopsMaturityTranslationRef } from '../../../translation';
import { ActOutcome, AttestForm, WaiverForm } from '../../added';
import { FailureState } from '../../shared';
import { useAdded } from '../added/AddedContext';
import { AddedList } from '../added/AddedList';
import { isStanding } from '../added/standing';
import { useMaturity } from '../data/MaturityContext';
import { PanelPart } from './PanelPart';

const useStyles = makeStyles<Theme>(theme => ({
  buttons: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(1),
    marginTop: theme.spacing(1),
  },
}));

/** What people attest of a requirement and what is excused of it, and how to say something oneself. */
export function PanelAdded({
  requirement,
}: {
  requirement: RequirementResult;
}) {
  const { practice, minimumGrade } = requirement;
  const classes = useStyles();
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const { assessment, practices, model } = useMaturity();
  const added = useAdded();
  const { decisions, mayAttest, mayRequest, error } = added;
  const [form, setForm] = useState<'attest' | 'waiver'>();
  const [showsEarlier, setShowsEarlier] = useState(false);
  const today = assessment.asOf.slice(0, 10);
  const attestations = added.attestations?.filter(
    each => each.practice === practice,
  );
  const waivers = added.waivers?.filter(each => each.practice === practice);
  if (!attestations || !waivers) {
    return (
      <PanelPart title={t('added.panel.title')}>
        {error ? (
          <FailureState compact error={error} onRetry={added.retry} />
        ) : (
          <Skeleton variant="rect" height={64} />
        )}
      </PanelPart>
    );
  }
  const current = attestations.find(isStanding.attestation);
  const standing = waivers.filter(waiver => isStanding.waiver(waiver, today));
  const isAsked = standing.some(({ state }) => state === 'requested');
  const earlier =
    attestations.length + waivers.length - standing.length - (current ? 1 : 0);
  const shown = showsEarlier
    ? attestations
    : attestations.filter(isStanding.attestation);
  const close = (done: boolean) => done && setForm(undefined);
  return (
    <PanelPart title={t('added.panel.title')}>
      <Typography variant="body2" color="textSecondary">
        {t('added.panel.text')}
      </Typography>
      <ActOutcome outcome={decisions.outcome} />
      <AddedList
        attestations={shown}
        waivers={showsEarlier ? waivers : standing}
      />
      {earlier > 0 && !showsEarlier && (
        <Button size="small" onClick={() => setShowsEarlier(true)}>
          {t('added.panel.earlier', { count: earlier })}
        </Button>
      )}
      {!form && (
        <div className={classes.buttons}>
          {mayAttest && (
            <Button
              size="small"
              variant="outlined"
              onClick={() => setForm('attest')}
            >
              {t(current ? 'added.panel.attestAnew' : 'added.panel.attest')}
            </Button>
          )}
          {mayRequest && !isAsked && requirement.status !== 'met' && (
            <Button
              size="small"
              variant="outlined"
              onClick={() => setForm('waiver')}
            >
              {t('added.panel.waiver')}
            </Button>
          )}
        </div>
      )}
      {!mayAttest && !mayRequest && (
        <Typography variant="body2">
          {t('added.panel.mayNot', {
            permissions: [
              mlopsMaturityAttestationWritePermission.name,
              mlopsMaturityWaiverRequestPermission.name,
            ].join(', '),
          })}
        </Typography>
      )}
      {form === 'attest' && (
        <AttestForm
          practice={practices.get(practice)!}
          minimumGrade={minimumGrade}
          current={current}
          today={today}
          busy={decisions.busy}
          onSubmit={request =>
            decisions.attest(assessment.subject.ref, request).then(close)
          }
          onClose={() => setForm(undefined)}
        />
      )}
      {form === 'waiver' && (
        <WaiverForm
          practice={practice}
          model={model}
          today={today}
          busy={decisions.busy}
          onSubmit={request =>
            decisions.requestWaiver(assessment.subject.ref, request).then(close)
          }
          onClose={() => setForm(undefined)}
        />
      )}
    </PanelPart>
  );
}
