import { readMeasuresYaml } from './readMeasuresYaml';

const measure = (id: string) => `  - id: ${id}
    title: Lead time
    definition: From commit to use.
    form: duration
    better: lower
    example: 3d
`;

describe('readMeasuresYaml', () => {
  it('reads measures', () => {
    const text = `measures:\n${measure('lead-time')}`;
    expect(readMeasuresYaml(text, { file: 'm.yaml' })).toEqual({
      value: [
        {
          id: 'lead-time',
          title: 'Lead time',
          definition: 'From commit to use.',
          form: 'duration',
          better: 'lower',
          example: '3d',
        },
      ],
      errors: [],
      warnings: [],
    });
  });

  it.each([
    [measure('practices'), 'The id `practices` is taken.'],
    [measure('a') + measure('a'), 'The id `a` is taken.'],
    [
      measure('a').replace('better: lower', 'better: less'),
      '`better` cannot be `less`.',
    ],
    [
      measure('a').replace('example: 3d', 'example: fast'),
      'The example `fast` is no duration.',
    ],
    [
      measure('a').replace('example: 3d', 'example: 7%'),
      'The example `7%` is no duration.',
    ],
  ])('refuses %j', (measures, message) => {
    const { value, errors } = readMeasuresYaml(`measures:\n${measures}`, {
      file: 'm.yaml',
    });
    expect(value).toBeUndefined();
    expect(errors.map(error => error.message)).toEqual([message]);
  });
});
