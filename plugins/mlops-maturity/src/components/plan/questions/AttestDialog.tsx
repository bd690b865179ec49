import { useMemo } from 'react';
import Button from '@material-ui/core/Button';
import Dialog from '@material-ui/core/Dialog';
import DialogActions from '@material-ui/core/DialogActions';
import DialogContent from '@material-ui/core/DialogContent';
import DialogTitle from '@material-ui/core/DialogTitle';
import Typography from '@material-ui/core/Typography';
import { makeStyles, type Theme } from '@material-ui/core/styles';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import {
  assess,
  ATTESTATION_SOURCE,
  suppose,
} from 'backstage-plugin-mlops-maturity-common';
import { mlopsMaturityTranslationRef } from '../../../translation';
import { ActOutcome } from '../../added';
import { GradeDots, useTransitionDuration } from '../../shared';
import { useAdded } from '../../tab/added/AddedContext';
import { isStanding } from '../../tab/added/standing';
import { useMaturity } from '../../tab/data/MaturityContext';
import { PredictionLine } from '../roadmap/PredictionLine';
import { attestationOf } from './attestationOf';
import type { SaidAnswer } from './SaidAnswer';

const useStyles = makeStyles<Theme>(theme => ({
  content: { display: 'grid', gap: theme.spacing(2), minWidth: 0 },
  list: {
    margin: 0,
    paddingLeft: theme.spacing(2.5),
    overflowWrap: 'anywhere',
  },
}));

const TITLE_ID = 'mlops-maturity-attest-answers-title';

/** What would be attested, what it counts for, and the level that results, before anything is. */
export function AttestDialog(props: {
  said: readonly SaidAnswer[];
  onAttested: (practice: string) => void;
  onClose: () => void;
}) {
  const { said, onAttested, onClose } = props;
  const classes = useStyles();
  const transitionDuration = useTransitionDuration();
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const { assessment, compiled, knownTools, practices, response } =
    useMaturity();
  const { attestations, decisions } = useAdded();
  const { asOf, subject } = assessment;
  const answers = useMemo(
    () =>
      said.flatMap(({ practice, title, value }) => {
        const attestation = attestationOf({
          value,
          practice: practices.get(practice)!,
          knownTools,
          asOf,
        });
        return attestation ? [{ title, ...attestation }] : [];
      }),
    [asOf, knownTools, practices, said],
  );
  const predicted = useMemo(
    () =>
      assess(
        compiled,
        suppose(
          response.evidence,
          new Map(
            answers.map(({ request, said: as }) => [request.practice, as]),
          ),
          ATTESTATION_SOURCE,
        ),
        { asOf },
      ),
    [answers, asOf, compiled, response],
  );
  const attest = async () => {
    const requests = answers.map(({ request }) => {
      const current = attestations?.find(
        each =>
          each.practice === request.practice && isStanding.attestation(each),
      );
      return {
        ...request,
        ...(current && {
          replaces: { id: current.id, version: current.version },
        }),
      };
    });
    if (await decisions.attestAll(subject.ref, requests, onAttested)) {
      onClose();
    }
  };
  return (
    <Dialog
      transitionDuration={transitionDuration}
      open
      onClose={onClose}
      fullWidth
      maxWidth="sm"
      aria-labelledby={TITLE_ID}
    >
      <DialogTitle id={TITLE_ID}>{t('plan.questions.attestTitle')}</DialogTitle>
      <DialogContent className={classes.content}>
        <Typography variant="body2">
          {t('plan.questions.attestText')}
        </Typography>
        <ul className={classes.list}>
          {answers.map(({ title, request, said: as }) => (
            <Typography key={request.practice} component="li" variant="body2">
              {title}:{' '}
              {as === 'no'
                ? t('plan.questions.no')
                : request.link ?? request.note ?? t('plan.questions.yes')}{' '}
              {as !== 'no' && <GradeDots grade={as} />}
            </Typography>
          ))}
        </ul>
        <div role="status">
          <Typography variant="caption" color="textSecondary">
            {t('plan.questions.thenAttested')}
          </Typography>
          <PredictionLine prediction={predicted} target={response.target} />
        </div>
        {decisions.outcome?.severity !== 'success' && (
          <ActOutcome outcome={decisions.outcome} />
        )}
      </DialogContent>
      <DialogActions>
        <Button size="small" onClick={onClose}>
          {t('added.action.cancel')}
        </Button>
        <Button
          size="small"
          variant="contained"
          color="primary"
          disabled={decisions.busy || !attestations || answers.length === 0}
          onClick={attest}
        >
          {t('plan.questions.attestAll', { count: answers.length })}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
