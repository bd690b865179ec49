import {
  SILENT_CAUSES,
  type ChangeCause,
  type ModelSummary,
  type SubjectChange,
  type SubjectRow,
} from 'backstage-plugin-mlops-maturity-common';

const DAY_IN_MS = 24 * 60 * 60 * 1000;

/** What happened to every so many-th subject, how many days ago, and by how many levels it moved. */
const STORIES: {
  every: number;
  daysAgo: number;
  cause: ChangeCause;
  by: number;
}[] = [
  { every: 5, daysAgo: 60, cause: 'evidence', by: 1 },
  { every: 7, daysAgo: 40, cause: 'model', by: -1 },
  { every: 9, daysAgo: 25, cause: 'expiry', by: -1 },
  { every: 4, daysAgo: 12, cause: 'evidence', by: 1 },
  { every: 13, daysAgo: 3, cause: 'facts', by: 1 },
];
const NEWCOMERS = { every: 17, daysAgo: 20 };

/** What happened to some subjects before they were as they are now, newest first; the same for the same rows. */
export function generateChanges(options: {
  rows: SubjectRow[];
  model: ModelSummary;
  now: Date;
}): SubjectChange[] {
  const { rows, model, now } = options;
  const { levels } = model;
  const at = (daysAgo: number) =>
    new Date(now.getTime() - daysAgo * DAY_IN_MS).toISOString();
  const stateAt = (position: number) => {
    const { number, name } = levels[position];
    const level = { number, name };
    return { level, confirmedLevel: level, unrated: false };
  };
  return rows
    .flatMap((row, index) => {
      const { subject } = row;
      let position = levels.findIndex(each => each.number === row.level.number);
      let revision = 10;
      const changes: SubjectChange[] = [];
      if (row.unrated) {
        return changes;
      }
      const happened = STORIES.filter(({ every }) => index % every === 2);
      for (const { daysAgo, cause, by } of [...happened].reverse()) {
        const before = position - by;
        if (before >= 0 && before < levels.length) {
          changes.push({
            subject,
            revision,
            at: at(daysAgo),
            cause,
            release: SILENT_CAUSES.includes(cause) ? 'release-2' : 'release-1',
            claims:
              cause === 'evidence'
                ? [
                    {
                      kind: 'came',
                      practice: 'drift-alerts',
                      source: 'annotation',
                      to: {
                        met: true,
                        grade: 'backed',
                        key: 'mlops-maturity.io/drift-alerts',
                        value: `https://grafana.example.com/d/${index}`,
                      },
                    },
                  ]
                : [],
            waivers: [],
            facts:
              cause === 'facts'
                ? [{ fact: 'criticality', from: 'high', to: 'low' }]
                : [],
            measures: [],
            levels: [
              {
                model: model.id,
                version: model.version,
                ...(cause === 'model' && { fromVersion: '0.9.0' }),
                from: stateAt(before),
                to: stateAt(position),
              },
            ],
          });
          position = before;
          revision -= 1;
        }
      }
      const oldest = happened[0]?.daysAgo ?? 0;
      if (index % NEWCOMERS.every === 3 && oldest < NEWCOMERS.daysAgo) {
        changes.push({
          subject,
          revision,
          at: at(NEWCOMERS.daysAgo),
          cause: 'newcomer',
          release: 'release-2',
          claims: [],
          waivers: [],
          facts: [],
          measures: [],
          levels: [
            { model: model.id, version: model.version, to: stateAt(position) },
          ],
        });
      }
      return changes;
    })
    .sort((a, b) => (a.at < b.at ? 1 : -1));
}
