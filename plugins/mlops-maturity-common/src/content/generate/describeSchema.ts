/** As much of a JSON Schema as is walked. */
export interface JsonSchema {
  $ref?: string;
  description?: string;
  properties?: Record<string, JsonSchema>;
  items?: JsonSchema;
  definitions?: Record<string, JsonSchema>;
}

/**
 * Gives every property its description, by the keys that lead to it. Zod could carry descriptions too, but
 * only on a schema of its own for each property, where ours share theirs.
 *
 * @returns the keys that lead to properties without a description, and descriptions without a property.
 */
export function describeSchema(
  schema: JsonSchema,
  descriptions: Record<string, string>,
): { undescribed: string[]; unused: string[] } {
  const undescribed: string[] = [];
  const unused = new Set(Object.keys(descriptions));
  const resolved = new Set<string>();

  const walk = (part: JsonSchema, trail: string[]) => {
    if (part.$ref && !resolved.has(part.$ref)) {
      resolved.add(part.$ref);
      walk(schema.definitions?.[part.$ref.split('/').pop()!] ?? {}, trail);
    }
    if (part.items) {
      walk(part.items, trail);
    }
    for (const [key, property] of Object.entries(part.properties ?? {})) {
      const keys = [...trail, key].join('.');
      if (descriptions[keys]) {
        property.description = descriptions[keys];
        unused.delete(keys);
      } else {
        undescribed.push(keys);
      }
      walk(property, [...trail, key]);
    }
  };

  walk(schema, []);
  return { undescribed, unused: [...unused] };
}
