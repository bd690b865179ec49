import { json, type Router } from 'express';
import type {
  WaiverAction,
  WaiverResponse,
} from 'backstage-plugin-mlops-maturity-common';
import { decided, refusalOf } from '../../added/waiverRules';
import { readWaiver, updateWaiver } from '../../store/operations/waivers';
import { actingOf, subjectOfAdded } from '../acting';
import type { ApiContext } from '../ApiContext';
import { audited } from '../audited';
import { changeWithin, waiverRow } from '../present/addedRows';
import { waiverDecisionBody } from '../request/addedParams';
import { readBody } from '../request/readBody';

const ACTIONS: WaiverAction[] = ['approve', 'refuse', 'revoke'];

/** Approves, refuses or ends a waiver; every attempt is audited, refused ones too. */
export function postWaiverDecision(router: Router, context: ApiContext): void {
  for (const action of ACTIONS) {
    router.post(`/waivers/:id/${action}`, json(), async (request, response) => {
      const { id } = request.params;
      const { version, note } = readBody(request, waiverDecisionBody);
      const body = await audited(
        {
          context,
          request,
          eventId: `waiver-${action}`,
          severityLevel: 'medium',
          meta: { waiver: id },
        },
        async () => {
          const { actor, caller, credentials } = await actingOf(
            request,
            context,
          );
          const found = await context.store.readWaiver(id);
          const { added: waiver, stored } = await subjectOfAdded({
            found: found && {
              subject: found.waiver.subject,
              added: found.waiver,
            },
            what: `waiver '${id}'`,
            caller,
            context,
          });
          const { result, change } = await context.assessor.changeAdded({
            subject: stored,
            credentials,
            write: async (tx, at) => {
              const current = (await readWaiver(tx, id))!.waiver;
              const refusal = refusalOf(action, {
                waiver: current,
                actor,
                subject: stored,
              });
              if (refusal) {
                throw refusal;
              }
              const next = decided(current, {
                ...{ action, version, note },
                ...{ by: actor.ref, at },
              });
              await updateWaiver(tx, next);
              return next;
            },
          });
          const { models, practices } = context.assessor.modelSet;
          const answer: WaiverResponse = {
            waiver: waiverRow(result, {
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
            meta: { entityRef: stored.subject, practice: waiver.practice },
          };
        },
      );
      response.json(body);
    });
  }
}
