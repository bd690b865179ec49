import Typography from '@material-ui/core/Typography';
import Skeleton from '@material-ui/lab/Skeleton';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { mlopsMaturityTranslationRef } from '../../../translation';
import { ActOutcome } from '../../added';
import { FailureState } from '../../shared';
import { useMaturity } from '../data/MaturityContext';
import { RequirementLink } from '../RequirementLink';
import { Section } from '../Section';
import { useAdded } from './AddedContext';
import { AddedList } from './AddedList';
import { isStanding } from './standing';

/** What people attest of the subject, and what is excused: all that counts, or waits for a decision. */
export function AddedSection() {
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const { assessment, requirements, titleOf } = useMaturity();
  const { attestations, waivers, error, retry, decisions } = useAdded();
  const today = assessment.asOf.slice(0, 10);
  const current = attestations?.filter(isStanding.attestation);
  const standing = waivers?.filter(waiver => isStanding.waiver(waiver, today));
  return (
    <Section title={t('added.title')} subtitle={t('added.subtitle')}>
      <ActOutcome outcome={decisions.outcome} />
      {error && !current && (
        <FailureState compact error={error} onRetry={retry} />
      )}
      {!current && !error && <Skeleton variant="rect" height={72} />}
      {current && standing && (
        <>
          <AddedList
            attestations={current}
            waivers={standing}
            about={practice =>
              requirements.has(practice) ? (
                <RequirementLink practice={practice} />
              ) : (
                titleOf(practice)
              )
            }
          />
          {current.length + standing.length === 0 && (
            <Typography variant="body2">{t('added.none')}</Typography>
          )}
        </>
      )}
    </Section>
  );
}
