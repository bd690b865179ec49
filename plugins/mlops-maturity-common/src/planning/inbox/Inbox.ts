import type { LevelResult, Status } from '../../assessment/Assessment';
import type { Grade } from '../../evidence/Grade';
import type { NextStep } from '../NextStep';

/**
 * What is open about one practice of one subject.
 *
 * @public
 */
export interface InboxStep {
  /** Entity ref. */
  subject: string;
  title?: string;
  /** The subject's level now. */
  level: LevelResult;
  kind: NextStep['kind'];
  status: Status;
  /** It is asked for at the subject's next level or below. */
  towardsNext: boolean;
  /** What the descriptor seems to show of it. */
  hint?: string;
}

/**
 * One habit, and the subjects in which it is open.
 *
 * @public
 */
export interface InboxPractice {
  practice: string;
  title: string;
  /** The level at which the model asks for it. */
  level: LevelResult;
  annotation: string;
  /** The weakest grade that counts there. */
  minimumGrade: Grade;
  /** A value with which it would be shown. */
  example: string;
  /** Person-days for each subject that does not do it yet, where the platform exists. */
  effortDays: number;
  /** Those to whose next level it leads first. */
  steps: InboxStep[];
}

/**
 * Something that counts now, and soon will not.
 *
 * @public
 */
export interface InboxEnding {
  subject: string;
  title?: string;
  practice: string;
  practiceTitle: string;
  what: 'evidence' | 'waiver';
  /** First day on which it holds no more, `YYYY-MM-DD`. */
  until: string;
}

/**
 * What there is to do about many subjects.
 *
 * @public
 */
export interface Inbox {
  /** Those that lead most subjects to their next level first. */
  practices: InboxPractice[];
  /** The first to end first. */
  endings: InboxEnding[];
}
