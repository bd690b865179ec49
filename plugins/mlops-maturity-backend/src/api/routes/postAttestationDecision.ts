import type { Router } from 'express';
import type { AttestationResponse } from 'backstage-plugin-mlops-maturity-common';
import { decided, refusalOf } from '../../added/attestationRules';
import {
  readAttestation,
  updateAttestation,
} from '../../store/operations/attestations';
import type { ApiContext } from '../ApiContext';
import { attestationRow } from '../present/addedRows';
import { attestationDecisionBody } from '../request/addedParams';
import { serveDecisions } from '../serveDecisions';

/** Confirms an attestation or takes it back. */
export function postAttestationDecision(
  router: Router,
  context: ApiContext,
): void {
  serveDecisions(router, context, {
    what: 'attestation',
    path: 'attestations',
    actions: ['confirm', 'withdraw'],
    body: attestationDecisionBody,
    find: async id => (await context.store.readAttestation(id))?.attestation,
    decide: async (tx, { id, action, body, actor, stored, at }) => {
      const { attestation } = (await readAttestation(tx, id))!;
      const { practices } = context.assessor.modelSet;
      const refusal = refusalOf(action, {
        attestation,
        practice: practices.get(attestation.practice),
        actor,
        subject: stored,
      });
      if (refusal) {
        throw refusal;
      }
      const { version } = body;
      const next = decided(attestation, { action, version, by: actor.ref, at });
      await updateAttestation(tx, next);
      return next;
    },
    rowOf: attestationRow,
    answer: (attestation, changed): AttestationResponse => ({
      attestation,
      ...changed,
    }),
  });
}
