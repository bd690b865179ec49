import {
  assess,
  Assessment,
  CompiledModel,
  Evidence,
  Subject,
  SubjectDecision,
} from 'backstage-plugin-mlops-maturity-common';
import type { Settings } from '../content/Settings';
import type { Descriptor, UnreadableInput } from '../descriptors/Descriptor';
import { decideSubject, observeDescriptor } from './observeDescriptor';

/** One subject under one model. */
export interface AssessedDescriptor {
  descriptor: Descriptor;
  compiled: CompiledModel;
  evidence: Evidence;
  assessment: Assessment;
}

export interface SkippedDescriptor {
  subject: string;
  /** `no-model`: it is a subject, but none of the models assesses it. */
  state: Exclude<SubjectDecision['state'], 'subject'> | 'no-model';
  reason: string;
}

/** What came of a set of descriptors, in their order. */
export interface AssessedDescriptors {
  assessed: AssessedDescriptor[];
  skipped: SkippedDescriptor[];
  /** Entities that could not be assessed, which stops none of the others. */
  failed: UnreadableInput[];
}

function whyNoModel(models: CompiledModel[], { kind, type }: Subject): string {
  const ids = models.map(({ model }) => model.id).join(', ');
  return `Not assessed by ${ids}: it is a ${kind} ${
    type ? `of type \`${type}\`` : 'without a type'
  }.`;
}

function assessDescriptor(
  descriptor: Descriptor,
  settings: Settings,
  asOf: string,
): AssessedDescriptor[] | SkippedDescriptor {
  const { state, reason } = decideSubject(descriptor, settings);
  if (state !== 'subject') {
    return { subject: descriptor.ref, state, reason };
  }
  const evidence = observeDescriptor(descriptor, settings, asOf);
  const { subject } = evidence;
  const applying = settings.models.filter(model => model.appliesTo(subject));
  return applying.length === 0
    ? {
        subject: descriptor.ref,
        state: 'no-model',
        reason: whyNoModel(settings.models, subject),
      }
    : applying.map(compiled => ({
        descriptor,
        compiled,
        evidence,
        assessment: assess(compiled, evidence, { asOf }),
      }));
}

/**
 * Assesses every subject among the descriptors under the models that apply to it.
 *
 * @param options - `asOf`: ISO 8601 instant. `onSubject`: told after each descriptor, for progress.
 */
export function assessDescriptors(options: {
  descriptors: Descriptor[];
  settings: Settings;
  asOf: string;
  onSubject?: (done: number) => void;
}): AssessedDescriptors {
  const { descriptors, settings, asOf, onSubject } = options;
  const result: AssessedDescriptors = { assessed: [], skipped: [], failed: [] };
  descriptors.forEach((descriptor, i) => {
    try {
      const outcome = assessDescriptor(descriptor, settings, asOf);
      if (Array.isArray(outcome)) {
        result.assessed.push(...outcome);
      } else {
        result.skipped.push(outcome);
      }
    } catch (error) {
      result.failed.push({
        file: descriptor.file,
        line: descriptor.position.line,
        message: `${descriptor.ref} cannot be assessed: ${
          (error as Error).message
        }`,
      });
    }
    onSubject?.(i + 1);
  });
  return result;
}
