import type { Position } from '../descriptors/Descriptor';
import { version } from '../version';
import { FINDING_RULES, UNREADABLE } from './findingRules';
import type { LintFix, LintProblem, LintReport } from './LintProblem';

const RULE_IDS = Object.keys(FINDING_RULES);

const SCHEMA =
  'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

/** A file by a relative URI where it lies below the folder of the call. */
function artifactLocation(file: string) {
  return { uri: file.split(/[\\/]/).map(encodeURIComponent).join('/') };
}

function region(start: Position, end?: Position) {
  return {
    startLine: start.line,
    startColumn: start.column,
    ...(end && { endLine: end.line, endColumn: end.column }),
  };
}

function result(options: {
  ruleId: string;
  level: 'warning' | 'error';
  text: string;
  file: string;
  region: ReturnType<typeof region>;
}) {
  const { ruleId, level, text, file } = options;
  return {
    ruleId,
    ruleIndex: RULE_IDS.indexOf(ruleId),
    level,
    message: { text },
    locations: [
      {
        physicalLocation: {
          artifactLocation: artifactLocation(file),
          region: options.region,
        },
      },
    ],
  };
}

function fixesOf(file: string, { text, replaces }: LintFix) {
  return replaces
    ? {
        fixes: [
          {
            description: { text: `Write ${text}` },
            artifactChanges: [
              {
                artifactLocation: artifactLocation(file),
                replacements: [
                  {
                    deletedRegion: region(replaces.start, replaces.end),
                    insertedContent: { text },
                  },
                ],
              },
            ],
          },
        ],
      }
    : undefined;
}

function findingResult({ file, position, finding, fix }: LintProblem) {
  const { kind, message, remedy } = finding;
  return {
    ...result({
      ruleId: kind,
      level: 'warning',
      text: [message, remedy, ...(fix ? [`Write: ${fix.text}`] : [])].join(' '),
      file,
      region: region(position),
    }),
    ...(fix && fixesOf(file, fix)),
  };
}

/**
 * What `lint` found as SARIF 2.1.0, which code hosts show on the lines of a pull request.
 * Run it in the root of the repository: files are named relative to the folder of the call.
 */
export function sarif({ problems, errors }: LintReport): string {
  const log = {
    $schema: SCHEMA,
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'mlops-maturity',
            semanticVersion: version,
            rules: Object.entries(FINDING_RULES).map(([id, text]) => ({
              id,
              shortDescription: { text },
            })),
          },
        },
        columnKind: 'utf16CodeUnits',
        results: [
          ...problems.map(findingResult),
          ...errors.map(({ file, line, message }) =>
            result({
              ruleId: UNREADABLE,
              level: 'error',
              text: message,
              file,
              region: { startLine: line, startColumn: 1 },
            }),
          ),
        ],
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}
