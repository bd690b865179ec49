import { z } from 'zod';
import { maturityModelSchema } from '../../model/MaturityModel';
import { measureFileSchema } from '../../practice/MeasureDefinition';
import { practiceFileSchema } from '../../practice/Practice';
import { describeSchema, JsonSchema } from './describeSchema';
import type { GeneratedFile } from './GeneratedFile';
import {
  MEASURES_DESCRIPTIONS,
  MODEL_DESCRIPTIONS,
  PRACTICES_DESCRIPTIONS,
} from './schemaDescriptions';

const SCHEMAS = [
  {
    name: 'practices',
    title: 'A file of practices for MLOps Maturity',
    schema: practiceFileSchema,
    descriptions: PRACTICES_DESCRIPTIONS,
  },
  {
    name: 'model',
    title: 'A maturity model for MLOps Maturity',
    schema: maturityModelSchema,
    descriptions: MODEL_DESCRIPTIONS,
  },
  {
    name: 'measures',
    title: 'A file of delivery measures for MLOps Maturity',
    schema: measureFileSchema,
    descriptions: MEASURES_DESCRIPTIONS,
  },
];

/**
 * JSON Schemas by which editors complete and check the YAML files; draft 7, which all of them read.
 *
 * @throws Error when a property has no description, or a description no property.
 */
export function renderSchemas(folder: string): GeneratedFile[] {
  return SCHEMAS.map(({ name, title, schema, descriptions }) => {
    // Through text, so that no two properties share an object.
    const { $schema, ...json }: JsonSchema & { $schema: string } = JSON.parse(
      JSON.stringify(
        z.toJSONSchema(schema, { target: 'draft-7', io: 'input' }),
      ),
    );
    const { undescribed, unused } = describeSchema(json, descriptions);
    if (undescribed.length + unused.length > 0) {
      throw new Error(
        `schemaDescriptions.ts lacks ${undescribed} and has too many ${unused} of the schema "${name}"`,
      );
    }
    return {
      path: `${folder}/${name}.schema.json`,
      text: `${JSON.stringify({ $schema, title, ...json }, null, 2)}\n`,
    };
  });
}
