import {
  ATTESTATION_STATES,
  WAIVER_REASONS,
  WAIVER_STATES,
} from 'backstage-plugin-mlops-maturity-common';
import { z } from 'zod';
import {
  entityRef,
  flag,
  many,
  one,
  ownerParams,
  pageParams,
  text,
  wholeNumber,
} from './params';

const addedParams = {
  subject: one(entityRef('component')),
  practice: one(text),
  group: ownerParams.group,
  ownOnly: ownerParams.ownOnly,
  ...pageParams,
};

export const attestationsParams = z.object({
  ...addedParams,
  state: many(z.enum(ATTESTATION_STATES)),
  unconfirmed: one(flag),
});

export const waiversParams = z.object({
  ...addedParams,
  state: many(z.enum(WAIVER_STATES)),
  inForce: one(flag),
  endsWithin: one(wholeNumber({ min: 1, max: 400 })),
});

const note = z.string().max(2000, 'must be at most 2000 characters').optional();
const link = z.string().optional();
const version = z.int().positive();

export const attestBody = z.object({
  practice: z.string(),
  met: z.boolean(),
  date: z.string().optional(),
  note,
  link,
  replaces: z.strictObject({ id: z.string(), version }).optional(),
});

export const waiverBody = z.object({
  practice: z.string(),
  models: z.array(z.string()).min(1).optional(),
  reason: z.enum(WAIVER_REASONS),
  note,
  link,
  from: z.string().optional(),
  until: z.string(),
});

export const attestationDecisionBody = z.object({ version });

export const waiverDecisionBody = z.object({ version, note });
