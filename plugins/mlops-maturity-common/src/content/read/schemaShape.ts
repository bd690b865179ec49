import type { z } from 'zod';
import type { ContentPath } from './Problem';

/** What is needed of zod's definition of a schema to walk it; one form for all its kinds. */
interface Definition {
  innerType?: z.ZodType;
  in?: z.ZodType;
  getter?: () => z.ZodType;
  element?: z.ZodType;
  valueType?: z.ZodType;
  shape?: Record<string, z.ZodType>;
  options?: z.ZodType[];
}

const definitionOf = (schema: z.ZodType) =>
  schema._zod.def as unknown as Definition;

function unwrap(schema: z.ZodType): z.ZodType {
  const { innerType, in: input, getter } = definitionOf(schema);
  const inner = innerType ?? input ?? getter?.();
  return inner ? unwrap(inner) : schema;
}

function schemasAt(schema: z.ZodType, path: ContentPath): z.ZodType[] {
  const bare = unwrap(schema);
  const { options, shape, element, valueType } = definitionOf(bare);
  if (options) {
    return options.flatMap(option => schemasAt(option, path));
  }
  if (path.length === 0) {
    return [bare];
  }
  const [segment, ...rest] = path;
  const next =
    typeof segment === 'number' ? element : shape?.[segment] ?? valueType;
  return next ? schemasAt(next, rest) : [];
}

/** The keys that a schema knows at a place, of every alternative there. */
export function keysAt(schema: z.ZodType, path: ContentPath): string[] {
  const keys = schemasAt(schema, path).flatMap(found =>
    Object.keys(definitionOf(found).shape ?? {}),
  );
  return [...new Set(keys)];
}
