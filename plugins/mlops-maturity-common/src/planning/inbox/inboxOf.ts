import { assess } from '../../assessment/assess';
import type { Assessment } from '../../assessment/Assessment';
import { annotationKey } from '../../evidence/annotationKey';
import type { Evidence } from '../../evidence/Evidence';
import type { CompiledModel } from '../../model/CompiledModel';
import { effortOf, isOpen, kindOf } from '../effortOf';
import { endingsOf } from './endingsOf';
import type { Inbox, InboxEnding, InboxPractice, InboxStep } from './Inbox';

/** What ends within so many days is told. */
const AHEAD_MS = 30 * 24 * 60 * 60 * 1000;

/** @public */
export interface InboxSubject {
  title?: string;
  evidence: Evidence;
  /** The assessment of that evidence, if it is at hand. */
  assessment?: Assessment;
}

/** @public */
export interface InboxOptions {
  compiled: CompiledModel;
  subjects: Iterable<InboxSubject>;
  /** ISO 8601 instant. */
  asOf: string;
  annotationPrefix?: string;
}

const by =
  <T>(...keys: ((item: T) => number | string)[]) =>
  (a: T, b: T): number => {
    for (const key of keys) {
      if (key(a) !== key(b)) {
        return key(a) < key(b) ? -1 : 1;
      }
    }
    return 0;
  };

const nextOf = (steps: readonly InboxStep[]) =>
  steps.filter(({ towardsNext }) => towardsNext).length;

function endingsWithin(
  { title, evidence }: InboxSubject,
  options: Pick<InboxOptions, 'compiled' | 'asOf'>,
): InboxEnding[] {
  const { compiled, asOf } = options;
  const { catalog, model } = compiled;
  const asked = new Set(compiled.requirements.map(each => each.practice));
  const today = asOf.slice(0, 10);
  const last = new Date(Date.parse(asOf) + AHEAD_MS).toISOString().slice(0, 10);
  const waivers = evidence.waivers.filter(
    ({ from, models }) =>
      from <= today && (!models || models.includes(model.id)),
  );
  return [
    ...endingsOf(evidence, catalog).map(each => ({
      ...each,
      what: 'evidence' as const,
    })),
    ...waivers.map(({ practice, until }) => ({
      practice,
      until,
      what: 'waiver' as const,
    })),
  ]
    .filter(
      ({ practice, until }) =>
        asked.has(practice) && until > today && until <= last,
    )
    .map(ending => ({
      ...ending,
      subject: evidence.subject.ref,
      ...(title !== undefined && { title }),
      practiceTitle: catalog.get(ending.practice)?.title ?? ending.practice,
    }));
}

/**
 * What is open over many subjects, grouped by practice so that one habit is changed in all of them at once, and what
 * ends within 30 days.
 *
 * @public
 */
export function inboxOf(options: InboxOptions): Inbox {
  const { compiled, subjects, asOf, annotationPrefix } = options;
  const practices = new Map<string, InboxPractice>();
  const endings: InboxEnding[] = [];
  for (const subject of subjects) {
    const { title, evidence } = subject;
    const assessment =
      subject.assessment ?? assess(compiled, evidence, { asOf });
    endings.push(...endingsWithin(subject, options));
    for (const requirement of assessment.requirements.filter(isOpen)) {
      const { practice, level, status, hint, minimumGrade } = requirement;
      const known = compiled.catalog.get(practice)!;
      let group = practices.get(practice);
      if (!group) {
        group = {
          practice,
          title: known.title,
          level: compiled.level(level),
          annotation: annotationKey(practice, annotationPrefix),
          minimumGrade,
          example: known.example,
          effortDays: 0,
          steps: [],
        };
        practices.set(practice, group);
      }
      group.effortDays = Math.max(
        group.effortDays,
        effortOf(requirement, compiled),
      );
      group.steps.push({
        subject: evidence.subject.ref,
        ...(title !== undefined && { title }),
        level: assessment.level,
        kind: kindOf(requirement),
        status,
        towardsNext: level <= assessment.level.number + 1,
        ...(hint && { hint: hint.seen }),
      });
    }
  }
  const groups = [...practices.values()];
  for (const { steps } of groups) {
    steps.sort(
      by(
        ({ towardsNext }) => Number(!towardsNext),
        ({ kind }) => Number(kind === 'improve'),
        ({ subject }) => subject,
      ),
    );
  }
  return {
    practices: groups.sort(
      by(
        ({ steps }) => -nextOf(steps),
        ({ effortDays }) => effortDays,
        ({ steps }) => -steps.length,
        ({ level }) => level.number,
        ({ practice }) => practice,
      ),
    ),
    endings: endings.sort(
      by(
        ({ until }) => until,
        ({ subject }) => subject,
        ({ practice }) => practice,
      ),
    ),
  };
}
