import { parse } from 'yaml';
import { careerSchema } from './Career';

/**
 * The text of `builtinCareer.generated.ts`, from that of `content/career.yaml`.
 *
 * @throws ZodError where it is not as it must be.
 */
export function renderCareerModule(yaml: string): string {
  const json = JSON.stringify(careerSchema.parse(parse(yaml)));
  return [
    '// Generated from content/career.yaml by `yarn generate` in this package. Do not edit.',
    '',
    '// prettier-ignore',
    `export const career = '${json.replace(/[\\']/g, '\\$&')}';`,
    '',
  ].join('\n');
}
