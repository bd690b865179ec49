import { json, type Router } from 'express';
import type {
  AttestationAction,
  AttestationResponse,
} from 'backstage-plugin-mlops-maturity-common';
import { decided, refusalOf } from '../../added/attestationRules';
import {
  readAttestation,
  updateAttestation,
} from '../../store/operations/attestations';
import { actingOf, subjectOfAdded } from '../acting';
import type { ApiContext } from '../ApiContext';
import { audited } from '../audited';
import { attestationRow, changeWithin } from '../present/addedRows';
import { attestationDecisionBody } from '../request/addedParams';
import { readBody } from '../request/readBody';

const ACTIONS: AttestationAction[] = ['confirm', 'withdraw'];

/** Confirms an attestation or takes it back; every attempt is audited, refused ones too. */
export function postAttestationDecision(
  router: Router,
  context: ApiContext,
): void {
  for (const action of ACTIONS) {
    router.post(
      `/attestations/:id/${action}`,
      json(),
      async (request, response) => {
        const { id } = request.params;
        const { version } = readBody(request, attestationDecisionBody);
        const body = await audited(
          {
            context,
            request,
            eventId: `attestation-${action}`,
            severityLevel: 'medium',
            meta: { attestation: id },
          },
          async () => {
            const { actor, caller, credentials } = await actingOf(
              request,
              context,
            );
            const found = await context.store.readAttestation(id);
            const { added: attestation, stored } = await subjectOfAdded({
              found: found && {
                subject: found.attestation.subject,
                added: found.attestation,
              },
              what: `attestation '${id}'`,
              caller,
              context,
            });
            const { models, practices } = context.assessor.modelSet;
            const practice = practices.get(attestation.practice);
            const { result, change } = await context.assessor.changeAdded({
              subject: stored,
              credentials,
              write: async (tx, at) => {
                const current = (await readAttestation(tx, id))!.attestation;
                const refusal = refusalOf(action, {
                  attestation: current,
                  practice,
                  actor,
                  subject: stored,
                });
                if (refusal) {
                  throw refusal;
                }
                const next = decided(current, {
                  action,
                  version,
                  by: actor.ref,
                  at,
                });
                await updateAttestation(tx, next);
                return next;
              },
            });
            const answer: AttestationResponse = {
              attestation: attestationRow(result, {
                stored,
                actor,
                practices,
                at: context.now(),
              }),
              ...changeWithin(change, {
                scope: caller.scope,
                owner: stored.owner,
                models,
              }),
            };
            return {
              result: answer,
              meta: {
                entityRef: stored.subject,
                practice: attestation.practice,
              },
            };
          },
        );
        response.json(body);
      },
    );
  }
}
