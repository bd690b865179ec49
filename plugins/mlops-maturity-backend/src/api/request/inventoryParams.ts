import {
  INVENTORY_PHASES,
  VERSIONED_THINGS,
  type InventoryPhase,
} from 'backstage-plugin-mlops-maturity-common';
import { z } from 'zod';
import { many, metadataParams, one, pageParams, text } from './params';

const toolId = z
  .string()
  .regex(/^[a-z\d][a-z\d-]{0,62}$/, 'must be the id of a tool, such as mlflow');

/** The parameters that choose rows of the inventory. */
export const inventoryFilterParams = z.object({
  model: one(text),
  ...metadataParams,
  text: one(text),
  tool: many(toolId),
  withoutPhase: many(z.enum(Object.keys(INVENTORY_PHASES) as [InventoryPhase])),
  unversioned: many(z.enum(VERSIONED_THINGS)),
});

/** The same, and which page of them. */
export const inventoryParams = inventoryFilterParams.extend(pageParams);
