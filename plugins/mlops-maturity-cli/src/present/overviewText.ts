import type { AssessedDescriptor } from '../assess/assessDescriptors';
import { ladder } from './ladder';
import { printable } from './printable';
import type { ReportContext } from './Report';
import { shortRef } from './shortRef';
import { stepsOf } from './stepsText';
import { capitalized, count } from './words';

function byModel(assessed: AssessedDescriptor[]): AssessedDescriptor[][] {
  const groups = new Map<unknown, AssessedDescriptor[]>();
  for (const one of assessed) {
    const group = groups.get(one.compiled);
    if (group) {
      group.push(one);
    } else {
      groups.set(one.compiled, [one]);
    }
  }
  return [...groups.values()];
}

/** One long name must not push everything to the right. */
const MOST_PADDED = 36;

interface Row {
  one: AssessedDescriptor;
  level: string;
  subject: string;
  beside: string;
}

function rowOf(one: AssessedDescriptor): Row {
  const { level, confirmedLevel, known, notApplicable } = one.assessment;
  return {
    one,
    level: notApplicable ? 'not applicable' : `${level.number} ${level.name}`,
    subject: printable(shortRef(one.assessment.subject.ref)),
    beside: `confirmed ${confirmedLevel.number}  known ${known.value} of ${known.of}`,
  };
}

/** How many subjects are at each level. */
function distribution(group: AssessedDescriptor[]): string {
  const [{ compiled }] = group;
  const counts = compiled.levelNumbers.map(
    number =>
      `${number}: ${
        group.filter(
          ({ assessment }) =>
            !assessment.notApplicable && assessment.level.number === number,
        ).length
      }`,
  );
  return `Subjects by ${compiled.model.words.level}: ${counts.join(' · ')}`;
}

function modelOverview(
  group: AssessedDescriptor[],
  context: ReportContext,
): string {
  const { paint, progress } = context;
  const [{ compiled }] = group;
  const rows = group.map(rowOf);
  const widest = (key: 'level' | 'subject' | 'beside') =>
    Math.max(...rows.map(row => row[key].length));
  const levelWidth = widest('level');
  const subjectWidth = Math.min(widest('subject'), MOST_PADDED);
  const besideWidth = widest('beside');
  const lines = rows.map(({ one, level, subject, beside }, i) => {
    progress.say(
      `Planning ${compiled.model.title}, ${i + 1} of ${rows.length}`,
    );
    const [next] = stepsOf(one, context);
    return [
      ` ${paint.cyan(ladder(compiled, one.assessment.level.number))}`,
      paint.bold(level.padEnd(levelWidth)),
      subject.padEnd(subjectWidth),
      paint.dim(beside.padEnd(besideWidth)),
      next ? `next: ${next.title}` : '',
    ]
      .join('  ')
      .trimEnd();
  });
  return [
    paint.bold.underline(
      `${compiled.model.title}, ${count(group.length, 'subject')}`,
    ),
    ...lines,
    `  ${capitalized(distribution(group))}`,
  ].join('\n');
}

/** Many subjects: a section for each model, a line for each subject. */
export function overviewText(
  assessed: AssessedDescriptor[],
  context: ReportContext,
): string[] {
  return byModel(assessed).map(group => modelOverview(group, context));
}
