import type { Router } from 'express';
import type { WaiverResponse } from 'backstage-plugin-mlops-maturity-common';
import { decided, refusalOf } from '../../added/waiverRules';
import { readWaiver, updateWaiver } from '../../store/operations/waivers';
import type { ApiContext } from '../ApiContext';
import { waiverRow } from '../present/addedRows';
import { waiverDecisionBody } from '../request/addedParams';
import { serveDecisions } from '../serveDecisions';

/** Approves, refuses or ends a waiver. */
export function postWaiverDecision(router: Router, context: ApiContext): void {
  serveDecisions(router, context, {
    what: 'waiver',
    path: 'waivers',
    actions: ['approve', 'refuse', 'revoke'],
    body: waiverDecisionBody,
    find: async id => (await context.store.readWaiver(id))?.waiver,
    decide: async (tx, { id, action, body, actor, stored, at }) => {
      const { waiver } = (await readWaiver(tx, id))!;
      const refusal = refusalOf(action, { waiver, actor, subject: stored });
      if (refusal) {
        throw refusal;
      }
      const next = decided(waiver, { ...body, action, by: actor.ref, at });
      await updateWaiver(tx, next);
      return next;
    },
    rowOf: waiverRow,
    answer: (waiver, changed): WaiverResponse => ({ waiver, ...changed }),
  });
}
