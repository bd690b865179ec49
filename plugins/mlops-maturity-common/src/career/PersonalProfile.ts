import type { Grade } from '../evidence/Grade';
import type { LevelResult } from '../assessment/Assessment';
import type { Certification } from './Certification';

/**
 * One of somebody's own components.
 *
 * @public
 */
export interface ProfileComponent {
  /** Entity ref. */
  subject: string;
  title: string;
  level: LevelResult;
  /** Nothing is known of it but what the catalog says. */
  unrated: boolean;
  /** What became of it in the period, as sentences with their numbers, in the past tense. */
  achievements: string[];
  /** Keywords that its evidence supports. */
  keywords: string[];
}

/** @public */
export interface ProfileKeyword {
  keyword: string;
  /** Titles of the practices that support it. */
  practices: string[];
  /** The strongest grade of the evidence, and the components that have it; absent: nothing supports it. */
  evidence?: { grade: Grade; components: string[] };
  /** The next role asks for it. */
  askedNext: boolean;
}

/** @public */
export interface ProfileQuestion {
  practice: string;
  /** Title of the practice. */
  title: string;
  area: string;
  ask: string;
  look: string;
}

/**
 * What somebody can make of the evidence about their own components.
 *
 * @public
 */
export interface PersonalProfile {
  /** Entity ref of the person. */
  person: string;
  name: string;
  model: {
    id: string;
    version: string;
    title: string;
    words: { level: string };
  };
  period: { from: string; to: string };
  asOf: string;
  /** The one that stands highest first. */
  components: ProfileComponent[];
  /** Where the best of them stands; absent where none is rated. */
  role?: { level: LevelResult; title: string; does: string; nextStep: string };
  /** The role of the level above; absent at the top. */
  next?: {
    level: LevelResult;
    title: string;
    does: string;
    /** What that level asks for and the best of the components does not show. */
    needs: { practice: string; title: string; area: string }[];
  };
  /** Supported ones first, the strongest first among them. */
  keywords: ProfileKeyword[];
  /** About the capabilities that are weakest over all components. */
  questions: ProfileQuestion[];
  certifications: Certification[];
}
