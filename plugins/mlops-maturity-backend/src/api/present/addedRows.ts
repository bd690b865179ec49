import {
  attestationGrade,
  type Attestation,
  type AttestationAction,
  type AttestationRow,
  type PracticeCatalog,
  type SubjectChange,
  type WaiverAction,
  type WaiverRecord,
  type WaiverRow,
} from 'backstage-plugin-mlops-maturity-common';
import type { Actor } from '../../added/Actor';
import * as attestations from '../../added/attestationRules';
import * as waivers from '../../added/waiverRules';
import type { EnabledModel } from '../../assessor/Assessor';
import type { ChangeRecord } from '../../store/ChangeRecord';
import type { StoredSubject } from '../../store/rows';
import type { CallerScope } from '../../visibility';
import { subjectChange } from './subjectChange';

/** What a row tells beside what was added. */
export interface RowOptions {
  stored: StoredSubject;
  /** Absent: no person, who may do nothing with it. */
  actor?: Actor;
  practices: PracticeCatalog;
  at: string;
}

function aboutSubject({ stored, practices }: RowOptions, practice: string) {
  const { title, owner } = stored;
  return {
    ...(title !== undefined && { title }),
    ...(owner !== undefined && { owner }),
    practiceTitle: practices.get(practice)?.title ?? practice,
  };
}

/** An attestation as it is told, with what the caller may do. */
export function attestationRow(
  attestation: Attestation,
  options: RowOptions,
): AttestationRow {
  const { actor, stored, practices } = options;
  const practice = practices.get(attestation.practice);
  const expires = attestations.expiryOf(attestation, practice);
  const actions: AttestationAction[] =
    attestation.state !== 'current'
      ? []
      : [...(attestation.confirmedBy ? [] : ['confirm' as const]), 'withdraw'];
  return {
    ...attestation,
    ...aboutSubject(options, attestation.practice),
    grade: attestationGrade(attestation, practice),
    ...(expires !== undefined && { expires }),
    allowed: actor
      ? actions.filter(
          action =>
            !attestations.refusalOf(action, {
              attestation,
              practice,
              actor,
              subject: stored,
            }),
        )
      : [],
  };
}

const WAIVER_ACTIONS: WaiverAction[] = ['approve', 'refuse', 'revoke'];

/** A waiver as it is told, with what the caller may do. */
export function waiverRow(
  waiver: WaiverRecord,
  options: RowOptions,
): WaiverRow {
  const { actor, stored, at } = options;
  return {
    ...waiver,
    ...aboutSubject(options, waiver.practice),
    inForce: waivers.isInForce(waiver, at),
    allowed: actor
      ? WAIVER_ACTIONS.filter(
          action =>
            waivers.canBe(action, waiver, at) &&
            !waivers.refusalOf(action, { waiver, actor, subject: stored }),
        )
      : [],
  };
}

/** What a decision did, under the models that the caller may read. */
export function changeWithin(
  change: ChangeRecord | undefined,
  options: {
    scope: CallerScope;
    owner: string | undefined;
    models: readonly EnabledModel[];
  },
): { change?: SubjectChange } {
  const { scope, owner, models } = options;
  const readable = models.filter(({ compiled }) =>
    scope.owners(compiled.model.id).has(owner),
  );
  return change ? { change: subjectChange(change, readable) } : {};
}
