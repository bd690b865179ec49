import type { Entity } from '@backstage/catalog-model';
import {
  evaluateFilterPredicate,
  FilterPredicate,
} from '@backstage/filter-predicates';
import { remembering } from '../remembering';
import {
  annotationKey,
  ASSESS_NAME,
  DEFAULT_ANNOTATION_PREFIX,
} from './annotationKey';
import { readAssess } from './assessKey';
import { DEFAULT_SUBJECT_SIGNS } from './defaultSubjects';
import { isRecord } from './DescriptorView';
import { isMlAnnotation } from './mlAnnotations';
import { quoted } from './quoted';

/** @public */
export interface IsSubjectOptions {
  /** A filter predicate over entities that replaces the default ({@link DEFAULT_SUBJECTS} and known ML annotations). */
  subjects?: FilterPredicate;
  annotationPrefix?: string;
}

/**
 * Whether an entity is assessed, and why or why not.
 *
 * @public
 */
export interface SubjectDecision {
  /** `excluded`: its owner says `assess: exclude`. */
  state: 'subject' | 'excluded' | 'not-a-subject';
  /** One sentence. */
  reason: string;
  /** How to have it otherwise, one sentence. */
  remedy: string;
}

/** What is said of every entity under a prefix, put together once. */
interface PrefixTexts {
  assessKey: string;
  /** What all keys under the prefix begin with. */
  beginning: string;
  /** How to have a subject left out. */
  leaveOut: string;
}

const textsOf = remembering((prefix: string): PrefixTexts => {
  const assessKey = annotationKey(ASSESS_NAME, prefix);
  return {
    assessKey,
    beginning: annotationKey('', prefix),
    leaveOut: `Set \`${assessKey}\` to \`exclude\` to leave it out.`,
  };
});

function subject(reason: string, { leaveOut }: PrefixTexts): SubjectDecision {
  return { state: 'subject', reason, remedy: leaveOut };
}

function bySubjectsFilter(entity: Entity, subjects: FilterPredicate) {
  return evaluateFilterPredicate(subjects, entity)
    ? 'It matches the filter `mlopsMaturity.subjects`.'
    : undefined;
}

function byDefault(
  entity: Entity,
  annotations: Record<string, unknown>,
): string | undefined {
  const sign = DEFAULT_SUBJECT_SIGNS.find(({ filter }) =>
    evaluateFilterPredicate(filter, entity),
  );
  switch (sign?.by) {
    case 'type':
      return `Its type ${quoted(
        String(entity.spec?.type),
      )} is one of machine learning.`;
    case 'kind':
      return `Its kind ${quoted(entity.kind)} is one of machine learning.`;
    case 'tags':
      return 'Its tags mark it as machine learning.';
    default: {
      const key = Object.keys(annotations)
        .sort()
        .find(candidate => isMlAnnotation(candidate, annotations[candidate]));
      return (
        key && `It carries ${quoted(key)}, an annotation of machine learning.`
      );
    }
  }
}

/** The first key in alphabetical order, whatever the order in the file. */
function firstBeginningWith(prefix: string, annotations: object) {
  let first: string | undefined;
  for (const key of Object.keys(annotations)) {
    if ((first === undefined || key < first) && key.startsWith(prefix)) {
      first = key;
    }
  }
  return first;
}

/** Owners use the same keys again and again. */
const reasonOfKey = remembering(
  (key: string) => `It carries the annotation ${quoted(key)}.`,
);

/**
 * Decides whether an entity is a subject. It is, unless it says `assess: exclude`, when it says
 * `assess: include`, carries any annotation under our prefix, or matches the subjects filter.
 *
 * An unreadable `assess` decides nothing, but makes a subject like any annotation of ours, so that
 * its owner gets to see what is wrong with it. Never throws because of the entity.
 *
 * @public
 * @throws InputError when `subjects` is not a valid filter predicate.
 */
export function isSubject(
  entity: Entity,
  options: IsSubjectOptions = {},
): SubjectDecision {
  const { subjects, annotationPrefix = DEFAULT_ANNOTATION_PREFIX } = options;
  const metadata = isRecord(entity) ? entity.metadata : undefined;
  const annotations =
    isRecord(metadata) && isRecord(metadata.annotations)
      ? metadata.annotations
      : {};
  const texts = textsOf(annotationPrefix);
  const { assessKey, beginning } = texts;
  const assess = readAssess(annotations[assessKey]);
  if (assess === 'exclude') {
    return {
      state: 'excluded',
      reason: `\`${assessKey}\` says \`exclude\`.`,
      remedy: `Remove \`${assessKey}\` to have it assessed.`,
    };
  }
  if (assess === 'include') {
    return subject(`\`${assessKey}\` says \`include\`.`, texts);
  }
  const own = firstBeginningWith(beginning, annotations);
  if (own) {
    return subject(reasonOfKey(own), texts);
  }
  const reason = subjects
    ? bySubjectsFilter(entity, subjects)
    : byDefault(entity, annotations);
  return reason
    ? subject(reason, texts)
    : {
        state: 'not-a-subject',
        reason: subjects
          ? 'It carries no maturity annotation and does not match the filter `mlopsMaturity.subjects`.'
          : 'Neither its kind, its type, its tags nor its annotations mark it as machine learning.',
        remedy: `Set \`${assessKey}\` to \`include\` to have it assessed.`,
      };
}
