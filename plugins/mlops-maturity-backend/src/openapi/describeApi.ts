interface Schema {
  $ref?: string;
  type?: string;
  format?: string;
  description?: string;
  enum?: string[];
  const?: string;
  items?: Schema;
  properties?: Record<string, Schema>;
  additionalProperties?: Schema | boolean;
  required?: string[];
  oneOf?: Schema[];
  anyOf?: Schema[];
  allOf?: Schema[];
  minimum?: number;
  maximum?: number;
  default?: unknown;
}

interface Parameter {
  $ref?: string;
  name: string;
  in: string;
  required?: boolean;
  description?: string;
  schema: Schema;
}

interface Answer {
  $ref?: string;
  description?: string;
  content?: Record<string, { schema: Schema }>;
}

interface Operation {
  tags: string[];
  summary: string;
  description?: string;
  parameters?: Parameter[];
  requestBody?: Answer;
  responses: Record<string, Answer>;
}

interface Document {
  info: { title: string; version: string; description: string };
  servers: { url: string }[];
  tags: { name: string }[];
  paths: Record<string, Record<string, Operation>>;
  components: {
    parameters: Record<string, Parameter>;
    responses: Record<string, Answer>;
    schemas: Record<string, Schema>;
  };
}

const oneLine = (text = '') => text.trim().replace(/\s+/g, ' ');

const sentence = (text: string | undefined) =>
  text ? ` ${oneLine(text).replace(/\.?$/, '.')}` : '';

const nameIn = (ref: string) => ref.split('/').pop()!;

/** What a value is, in a few words, with a link to what it is made of. */
function typeOf(schema: Schema): string {
  const { $ref, type, items, oneOf, anyOf, allOf } = schema;
  if ($ref) {
    const name = nameIn($ref);
    return `[${name}](#${name.toLowerCase()})`;
  }
  const choices = oneOf ?? anyOf ?? allOf;
  if (choices) {
    return choices.map(typeOf).join(allOf ? ' and ' : ' or ');
  }
  if (schema.enum) {
    return `one of ${schema.enum.map(each => `\`${each}\``).join(', ')}`;
  }
  if (schema.const !== undefined) {
    return `\`${schema.const}\``;
  }
  if (items) {
    return `list of ${typeOf(items)}`;
  }
  if (typeof schema.additionalProperties === 'object' && !schema.properties) {
    return `map to ${typeOf(schema.additionalProperties)}`;
  }
  return [type ?? 'any', schema.format && `(${schema.format})`]
    .filter(Boolean)
    .join(' ');
}

function boundsOf({ minimum, maximum, default: usual }: Schema): string {
  const bounds = [
    minimum !== undefined && `at least ${minimum}`,
    maximum !== undefined && `at most ${maximum}`,
    usual !== undefined && `${usual} where absent`,
  ].filter(Boolean);
  return bounds.length ? `, ${bounds.join(', ')}` : '';
}

/** A list of what an object holds, those that it holds itself indented below. */
function describeProperties(schema: Schema, indent = ''): string[] {
  return Object.entries(schema.properties ?? {}).flatMap(([name, property]) => {
    const need = schema.required?.includes(name) ? '' : ', optional';
    const nested = property.properties ? property : property.items;
    return [
      `${indent}- \`${name}\`: ${typeOf(property)}${need}.${sentence(
        property.description,
      )}`,
      ...(nested?.properties ? describeProperties(nested, `${indent}  `) : []),
    ];
  });
}

function describeOperation(
  title: string,
  operation: Operation,
  { components }: Document,
): string[] {
  const parameters = (operation.parameters ?? []).map(each =>
    each.$ref ? components.parameters[nameIn(each.$ref)] : each,
  );
  const lines = [
    `### \`${title}\``,
    '',
    `${oneLine(operation.summary)}.${sentence(operation.description)}`,
    '',
  ];
  if (parameters.length > 0) {
    lines.push('Parameters:', '');
    for (const { name, in: where, schema, description } of parameters) {
      const path = where === 'path' ? ', in the path' : '';
      lines.push(
        `- \`${name}\`: ${typeOf(schema)}${boundsOf(schema)}${path}.${sentence(
          description,
        )}`,
      );
    }
    lines.push('');
  }
  const [sent] = Object.values(operation.requestBody?.content ?? {});
  if (sent) {
    lines.push(`Body: ${typeOf(sent.schema)}.`, '');
  }
  lines.push('Answers:', '');
  for (const [status, answer] of Object.entries(operation.responses)) {
    const { description, content } = answer.$ref
      ? components.responses[nameIn(answer.$ref)]
      : answer;
    const bodies = Object.entries(content ?? {}).map(
      ([media, { schema }]) =>
        ` ${media === 'application/json' ? '' : `\`${media}\` `}${typeOf(
          schema,
        )}.`,
    );
    lines.push(`- \`${status}\`:${sentence(description)}${bodies.join('')}`);
  }
  return [...lines, ''];
}

/** The description of the API as a page for people, in Markdown. */
export function describeApi(document: Record<string, unknown>): string {
  const api = document as unknown as Document;
  const lines = [
    '# Reference of the API',
    '',
    '<!-- Written by `yarn generate` from openapi/openapi.yaml of the backend: change that. -->',
    '',
    `${api.info.title} ${api.info.version}, under \`${api.servers[0].url}\`. [The API](api.md) tells how to use it.`,
    '',
    ...api.info.description
      .trim()
      .split(/\n\n+/)
      .flatMap(paragraph => [oneLine(paragraph), '']),
  ];
  for (const { name } of api.tags) {
    lines.push(`## ${name[0].toUpperCase()}${name.slice(1)}`, '');
    for (const [path, operations] of Object.entries(api.paths)) {
      for (const [method, operation] of Object.entries(operations)) {
        if (operation.tags.includes(name)) {
          const title = `${method.toUpperCase()} ${path}`;
          lines.push(...describeOperation(title, operation, api));
        }
      }
    }
  }
  lines.push('## What answers are made of', '');
  for (const [name, schema] of Object.entries(api.components.schemas)) {
    lines.push(`### ${name}`, '');
    if (schema.description) {
      lines.push(oneLine(schema.description), '');
    }
    lines.push(
      ...(schema.properties
        ? describeProperties(schema)
        : [`${typeOf(schema)}.`]),
      '',
    );
  }
  return `${lines.join('\n').trim()}\n`;
}
