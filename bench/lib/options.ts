import { parseArgs } from 'node:util';

/** The options of every part, as `npm run bench` passes them on. */
export function readOptions() {
  const { values } = parseArgs({
    options: {
      rounds: { type: 'string', default: '5' },
      subjects: { type: 'string', default: '100000' },
      json: { type: 'boolean', default: false },
    },
  });
  return {
    rounds: Number(values.rounds),
    subjects: Number(values.subjects),
    json: values.json,
  };
}
