import { randomUUID } from 'node:crypto';
import { stringifyEntityRef } from '@backstage/catalog-model';
import { json, type Router } from 'express';
import type {
  Attestation,
  AttestationResponse,
} from 'backstage-plugin-mlops-maturity-common';
import { checkSeen, readAttestation } from '../../added/attestationRules';
import {
  insertAttestation,
  readCurrentAttestation,
  updateAttestation,
} from '../../store/operations/attestations';
import { ADDED_PERMISSIONS, notAllowed } from '../../visibility';
import { actingOf, addressedSubject, knownPractice } from '../acting';
import { addedChange } from '../addedChange';
import type { ApiContext } from '../ApiContext';
import { audited } from '../audited';
import { attestationRow } from '../present/addedRows';
import { attestBody } from '../request/addedParams';
import { readBody } from '../request/readBody';

/** Attests; every attempt is audited, refused ones too. */
export function postAttestation(router: Router, context: ApiContext): void {
  router.post(
    '/subjects/:kind/:namespace/:name/attestations',
    json(),
    async (request, response) => {
      const asked = readBody(request, attestBody);
      const entityRef = stringifyEntityRef(request.params);
      const { practice: id, met, replaces } = asked;
      const body = await audited(
        {
          context,
          request,
          eventId: 'attestation-write',
          severityLevel: 'medium',
          meta: { entityRef, practice: id, met },
        },
        async () => {
          const practice = knownPractice(id, context);
          const acting = await actingOf(request, context);
          const { actor } = acting;
          const subject = await addressedSubject({
            entityRef,
            acting,
            context,
          });
          if (!actor.may('attest', subject)) {
            throw notAllowed(
              'attest anything of this subject',
              ADDED_PERMISSIONS.attest,
            );
          }
          const { added, row, changed } = await addedChange({
            stored: subject,
            acting,
            context,
            write: async (tx, at) => {
              const of = { id: subject.id, ref: entityRef };
              const said = readAttestation(asked, practice, at);
              const current = await readCurrentAttestation(tx, of, id);
              checkSeen(current, replaces);
              if (current) {
                await updateAttestation(tx, {
                  ...current,
                  state: 'superseded',
                  endedBy: actor.ref,
                  endedAt: at,
                  version: current.version + 1,
                });
              }
              const attestation: Attestation = {
                ...said,
                id: randomUUID(),
                subject: entityRef,
                author: actor.ref,
                at,
                state: 'current',
                version: 1,
              };
              await insertAttestation(tx, subject.id, attestation);
              return attestation;
            },
            rowOf: attestationRow,
          });
          const answer: AttestationResponse = { attestation: row, ...changed };
          return { result: answer, meta: { attestation: added.id } };
        },
      );
      response.status(201).json(body);
    },
  );
}
