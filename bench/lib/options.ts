import { parseArgs } from 'node:util';

/** The options of every part, as `npm run bench` passes them on. */
export interface Options {
  rounds: number;
  subjects: number;
  /** One line of JSON instead of a table. */
  json: boolean;
  /** Keep the result for the documentation. */
  save: boolean;
}

/** @param defaults - what a part does where nothing is asked for */
export function readOptions(
  defaults: Partial<Pick<Options, 'rounds' | 'subjects'>> = {},
): Options {
  const { values } = parseArgs({
    options: {
      rounds: { type: 'string' },
      subjects: { type: 'string' },
      json: { type: 'boolean', default: false },
      save: { type: 'boolean', default: false },
    },
  });
  return {
    rounds: Number(values.rounds ?? defaults.rounds ?? 5),
    subjects: Number(values.subjects ?? defaults.subjects ?? 100_000),
    json: values.json,
    save: values.save,
  };
}
