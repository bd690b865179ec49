import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import type {
  CompiledModel,
  DisabledModel,
  PracticeCatalog,
  RefreshResponse,
  SubjectAssessmentResponse,
} from 'backstage-plugin-mlops-maturity-common';
import type { Knex } from 'knex';
import type { ChangeRecord } from '../store/ChangeRecord';
import type { StoredSubject } from '../store/rows';

/** An enabled model, ready to judge with. */
export interface EnabledModel {
  compiled: CompiledModel;
  /** The version as shown: `1.2.0+<hash>` where a file was changed without a new version. */
  version: string;
}

/** What this process judges with; it does not change while the process lives. */
export interface ModelSet {
  /** In the order of the configuration; the first is the one the UI opens with. */
  models: EnabledModel[];
  /** Those that could not be loaded, with the reason and the remedy. */
  disabled: DisabledModel[];
  /** Sentences about practices that were left out, and about models that changed without a new version. */
  problems: string[];
  practices: PracticeCatalog;
  /** Hash of everything but evidence that can change a result. */
  release: string;
}

export interface ReadRequest {
  entityRef: string;
  /** The caller's: an entity it may not see is not there. */
  credentials: BackstageCredentials;
  /** The catalog shows the caller everything, so that it need not be asked in their name. */
  seesAll?: boolean;
}

export interface ReassessRequest {
  entityRef: string;
  /** Id of an enabled model; the first that assesses the subject where absent. */
  model?: string;
  credentials: BackstageCredentials;
  /** The `assessedAt` of what the caller has in front of them; where it is outdated already, nothing is waited for. */
  seen?: string;
}

/** One entity as it stands, of which the assessment under a model is made when it is asked for. */
export interface EntityReading {
  /** All of the entity, its evidence and the day that an assessment follows from; not the release. */
  causes: unknown[];

  /**
   * @param model - id of an enabled model; the first that assesses the subject where absent
   * @throws NotFoundError where it is not enabled (the message names those that are).
   */
  under(model: string | undefined): SubjectAssessmentResponse;
}

/** Reads and re-assesses single subjects, for the API and for actions. */
export interface Assessor {
  readonly modelSet: ModelSet;

  /**
   * One entity, brought up to date: one catalog read by ref with the caller's credentials. It is judged anew, and
   * stored, when its fingerprint moved since the last sweep.
   *
   * @throws NotFoundError where the entity does not exist or the caller may not see it.
   */
  readEntity(request: ReadRequest): Promise<EntityReading>;

  /**
   * Asks the catalog to refresh the entity, waits up to 20 seconds for another etag, then judges. What a sweep has taken up
   * since the caller looked counts as newer too.
   *
   * @throws the same as {@link Assessor.readEntity} and {@link EntityReading.under}.
   */
  reassess(request: ReassessRequest): Promise<RefreshResponse>;

  /**
   * Changes what people have added to a subject, and has it judged anew at once.
   *
   * @param options - `write`: makes the change, or throws why it may not be made; nothing is changed then.
   * @returns what `write` returned; and the record of what it did to the subject, where that is known already.
   */
  changeAdded<T>(options: {
    subject: Pick<StoredSubject, 'id' | 'subject'>;
    credentials: BackstageCredentials;
    write: (tx: Knex.Transaction, at: string) => Promise<T>;
  }): Promise<{ result: T; change?: ChangeRecord }>;

  /**
   * Makes the history of a renamed entity follow it.
   *
   * @throws InputError, NotFoundError or ConflictError where there is nothing to follow, or it is another thing.
   */
  rekey(options: { from: string; to: string }): Promise<void>;
}
