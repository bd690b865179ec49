import { z } from 'zod';

const made = new WeakMap<z.ZodObject, z.ZodObject>();

/** The same schema, which refuses what it does not name: made once each, as zod compiles a schema when it is first used. */
export function strict<S extends z.ZodObject>(schema: S): z.ZodObject {
  let known = made.get(schema);
  if (!known) {
    known = z.strictObject(schema.shape);
    made.set(schema, known);
  }
  return known;
}
