import type { ChangeCause, SubjectChange } from './history';

/**
 * The topic of the events service under which changes of level are published.
 *
 * @public
 */
export const LEVEL_CHANGE_TOPIC = 'mlops-maturity.level-change';

/**
 * One subject whose level, confirmed level, or being rated changed under some model, by anything but a new release of
 * what judges. Published once what changed is stored, at most once; the history of the subject is complete.
 *
 * @public
 */
export interface LevelChangeEvent
  extends Pick<SubjectChange, 'subject' | 'at' | 'cause' | 'release'> {
  /** Entity ref. */
  owner?: string;
  /** Only the models under which something changed. */
  levels: SubjectChange['levels'];
}

/**
 * The topic under which it is told that another release has judged everything that is stored.
 *
 * @public
 */
export const RELEASE_TOPIC = 'mlops-maturity.release';

/**
 * What another release of models, practices and configuration did to the levels: one event for all subjects.
 *
 * @public
 */
export interface ReleaseEvent {
  release: string;
  at: string;
  /** Subjects that were judged anew. */
  subjects: number;
  models: {
    model: string;
    version: string;
    cause: ChangeCause;
    up: number;
    down: number;
  }[];
}

/**
 * The channel of the signals service on which open pages hear that what they show may be outdated. The message names
 * nothing: whoever asks anew gets what they may see.
 *
 * @public
 */
export const SIGNAL_CHANNEL = 'mlops-maturity';
