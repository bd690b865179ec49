import { z } from 'zod';
import { maturityModelSchema } from '../../model/MaturityModel';
import { measureFileSchema } from '../../practice/MeasureDefinition';
import { practiceFileSchema } from '../../practice/Practice';
import type { GeneratedFile } from './GeneratedFile';

const SCHEMAS = {
  practices: {
    schema: practiceFileSchema,
    title: 'A file of practices for MLOps Maturity',
  },
  model: {
    schema: maturityModelSchema,
    title: 'A maturity model for MLOps Maturity',
  },
  measures: {
    schema: measureFileSchema,
    title: 'A file of delivery measures for MLOps Maturity',
  },
};

/** JSON Schemas by which editors complete and check the YAML files; draft 7, which all of them read. */
export function renderSchemas(folder: string): GeneratedFile[] {
  return Object.entries(SCHEMAS).map(([name, { schema, title }]) => {
    const { $schema, ...rest } = z.toJSONSchema(schema, {
      target: 'draft-7',
      io: 'input',
    });
    return {
      path: `${folder}/${name}.schema.json`,
      text: `${JSON.stringify({ $schema, title, ...rest }, null, 2)}\n`,
    };
  });
}
