import { randomUUID } from 'node:crypto';
import { stringifyEntityRef } from '@backstage/catalog-model';
import { json, type Router } from 'express';
import type {
  WaiverRecord,
  WaiverResponse,
} from 'backstage-plugin-mlops-maturity-common';
import { checkNoneRequested, readWaiverRequest } from '../../added/waiverRules';
import {
  insertWaiver,
  readRequestedWaiver,
} from '../../store/operations/waivers';
import { ADDED_PERMISSIONS, notAllowed } from '../../visibility';
import { actingOf, addressedSubject, knownPractice } from '../acting';
import { addedChange } from '../addedChange';
import type { ApiContext } from '../ApiContext';
import { audited } from '../audited';
import { waiverRow } from '../present/addedRows';
import { waiverBody } from '../request/addedParams';
import { enabledModel } from '../request/enabledModel';
import { readBody } from '../request/readBody';

/** Asks for a waiver; every attempt is audited, refused ones too. */
export function postWaiver(router: Router, context: ApiContext): void {
  router.post(
    '/subjects/:kind/:namespace/:name/waivers',
    json(),
    async (request, response) => {
      const asked = readBody(request, waiverBody);
      const entityRef = stringifyEntityRef(request.params);
      const { practice, until } = asked;
      const body = await audited(
        {
          context,
          request,
          eventId: 'waiver-request',
          severityLevel: 'medium',
          meta: { entityRef, practice, until },
        },
        async () => {
          knownPractice(practice, context);
          const { modelSet } = context.assessor;
          asked.models?.forEach(model => enabledModel(modelSet, model));
          const acting = await actingOf(request, context);
          const { actor } = acting;
          const subject = await addressedSubject({
            entityRef,
            acting,
            context,
          });
          if (!actor.may('request', subject)) {
            throw notAllowed(
              'ask for waivers of this subject',
              ADDED_PERMISSIONS.request,
            );
          }
          const { added, row, changed } = await addedChange({
            stored: subject,
            acting,
            context,
            write: async (tx, at) => {
              const of = { id: subject.id, ref: entityRef };
              const said = readWaiverRequest(asked, at);
              checkNoneRequested(await readRequestedWaiver(tx, of, practice));
              const waiver: WaiverRecord = {
                ...said,
                id: randomUUID(),
                subject: entityRef,
                state: 'requested',
                requestedBy: actor.ref,
                requestedAt: at,
                version: 1,
              };
              await insertWaiver(tx, subject.id, waiver);
              return waiver;
            },
            rowOf: waiverRow,
          });
          const answer: WaiverResponse = { waiver: row, ...changed };
          return { result: answer, meta: { waiver: added.id } };
        },
      );
      response.status(201).json(body);
    },
  );
}
