import type { SubjectChange } from 'backstage-plugin-mlops-maturity-common';
import { json, type Router } from 'express';
import type { Knex } from 'knex';
import type { z } from 'zod';
import type { Actor } from '../added/Actor';
import type { StoredSubject } from '../store/rows';
import { actingOf, subjectOfAdded } from './acting';
import { addedChange } from './addedChange';
import type { ApiContext } from './ApiContext';
import { audited } from './audited';
import type { RowOptions } from './present/addedRows';
import { readBody } from './request/readBody';

/** What can be decided about something that people have added: waivers, say. */
export interface Decisions<
  Added,
  Action extends string,
  Body extends z.ZodObject,
  Row,
> {
  /** `waiver`: in the ids of events, in messages and in their metadata. */
  what: string;
  /** `waivers`: the address of one is `/waivers/:id`. */
  path: string;
  actions: readonly Action[];
  body: Body;
  find(id: string): Promise<Added | undefined>;
  /** Decides and writes; or throws why that may not be, and nothing is changed. */
  decide(
    tx: Knex.Transaction,
    options: {
      id: string;
      action: Action;
      body: z.output<Body>;
      actor: Actor;
      stored: StoredSubject;
      at: string;
    },
  ): Promise<Added>;
  rowOf(added: Added, options: RowOptions): Row;
  answer(row: Row, changed: { change?: SubjectChange }): object;
}

/** Serves decisions, a route for each; every attempt is audited, refused ones too. */
export function serveDecisions<
  Added extends { subject: string; practice: string },
  Action extends string,
  Body extends z.ZodObject,
  Row,
>(
  router: Router,
  context: ApiContext,
  decisions: Decisions<Added, Action, Body, Row>,
): void {
  const { what, path, rowOf } = decisions;
  for (const action of decisions.actions) {
    router.post(`/${path}/:id/${action}`, json(), async (request, response) => {
      const { id } = request.params;
      const body = readBody(request, decisions.body);
      const answer = await audited(
        {
          context,
          request,
          eventId: `${what}-${action}`,
          severityLevel: 'medium',
          meta: { [what]: id },
        },
        async () => {
          const acting = await actingOf(request, context);
          const { actor, caller } = acting;
          const found = await decisions.find(id);
          const { added, stored } = await subjectOfAdded({
            found: found && { subject: found.subject, added: found },
            what: `${what} '${id}'`,
            caller,
            context,
          });
          const { row, changed } = await addedChange({
            stored,
            acting,
            context,
            write: (tx, at) =>
              decisions.decide(tx, { id, action, body, actor, stored, at }),
            rowOf,
          });
          return {
            result: decisions.answer(row, changed),
            meta: { entityRef: stored.subject, practice: added.practice },
          };
        },
      );
      response.json(answer);
    });
  }
}
