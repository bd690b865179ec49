import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Router } from 'express';
import {
  createKnownTools,
  type InventoryResponse,
} from 'backstage-plugin-mlops-maturity-common';
import { callerOf, type ApiContext } from '../ApiContext';
import { inventoryRow, inventorySummary, streamInventory } from '../inventory';
import { notModified } from '../notModified';
import { inventoryCsv } from '../present/inventoryCsv';
import {
  inventoryFilterParams,
  inventoryParams,
} from '../request/inventoryParams';
import { inventoryRequest } from '../request/inventoryRequest';
import { DEFAULT_LIMIT } from '../request/params';
import { readParams } from '../request/readParams';
import { isHangUp } from '../isHangUp';

const ROWS_AT_A_TIME = 500;

export function getInventory(router: Router, context: ApiContext): void {
  const knownTools = createKnownTools(context.config?.knownTools);

  router.get('/inventory', async (request, response) => {
    const params = readParams(request, inventoryParams);
    const { cursor, limit = DEFAULT_LIMIT, ...query } = params;
    const caller = await callerOf(request, context);
    const { compiled, filter, inventory, causes } = await inventoryRequest({
      query,
      caller,
      context,
    });
    await context.answers.send({
      request,
      response,
      causes: ['inventory', ...causes, cursor, limit],
      answer: async (): Promise<InventoryResponse> => {
        const { reader } = caller;
        const [page, totalItems, summary] = await Promise.all([
          reader.listInventory({
            model: compiled.model.id,
            filter,
            inventory,
            cursor,
            limit,
          }),
          // The same on every page.
          context.answers.part(['inventory total', ...causes], () =>
            reader.totalInventory({ filter, inventory }),
          ),
          context.answers.part(['inventory summary', ...causes], () =>
            inventorySummary({ caller, filter, knownTools }),
          ),
        ]);
        return {
          ...page,
          items: page.items.map(row => inventoryRow(row, compiled)),
          totalItems,
          summary,
        };
      },
    });
  });

  router.get('/inventory.csv', async (request, response) => {
    const query = readParams(request, inventoryFilterParams);
    const caller = await callerOf(request, context);
    const { compiled, filter, inventory, causes } = await inventoryRequest({
      query,
      caller,
      context,
    });
    if (notModified(request, response, causes)) {
      return;
    }
    const pages = streamInventory({
      caller,
      compiled,
      filter,
      inventory,
      pageSize: ROWS_AT_A_TIME,
    });
    // Before anything is sent, so that a store that fails at once is answered as an error and not as a broken file.
    const first = await pages.next();
    response.attachment('mlops-inventory.csv');
    await pipeline(
      Readable.from(cells(first, pages)),
      inventoryCsv.stringifier(),
      response,
    ).catch(error => {
      if (!isHangUp(error)) {
        throw error;
      }
    });
  });
}

async function* cells(
  first: Awaited<ReturnType<ReturnType<typeof streamInventory>['next']>>,
  rest: ReturnType<typeof streamInventory>,
) {
  try {
    for (let page = first; !page.done; page = await rest.next()) {
      for (const row of page.value) {
        yield inventoryCsv.cells(row);
      }
    }
  } finally {
    // A reader who hangs up must not leave the store's query open.
    await rest.return?.(undefined);
  }
}
