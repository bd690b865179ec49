import type { ChangeCause } from 'backstage-plugin-mlops-maturity-common';
import type { Knex } from 'knex';
import { together } from '../together';
import type { ChangeRecord } from './ChangeRecord';
import type {
  AssessmentsRequest,
  FindingsRequest,
  InventoryRequest,
  MaturityReader,
} from './MaturityStore';
import { readAttestation } from './operations/attestations';
import { changeAdded } from './operations/changeAdded';
import { countSubjects } from './operations/countSubjects';
import {
  clearFailures,
  failedSubjects,
  Failure,
  listFailures,
  recordFailures,
} from './operations/failures';
import {
  countWaiverDebt,
  listAttestations,
  listWaivers,
} from './operations/listAdded';
import {
  listAssessments,
  streamAssessments,
  totalAssessments,
} from './operations/listAssessments';
import { levelTransitions } from './operations/levelTransitions';
import { listFindings } from './operations/listFindings';
import {
  countInventory,
  listInventory,
  totalInventory,
} from './operations/listInventory';
import { listUnassessed, UnassessedRequest } from './operations/listUnassessed';
import {
  deleteMissingSubjects,
  hideSubjects,
  suspectSubjects,
} from './operations/missingSubjects';
import { ModelVersion, recordModelVersions } from './operations/modelVersions';
import { readDelivery, writeDelivery } from './operations/notified';
import {
  ownedSubjects,
  readCertifications,
  writeCertifications,
} from './operations/profiles';
import { hasChangesBefore, pruneChanges } from './operations/pruneChanges';
import { readAdded } from './operations/readAdded';
import { readChanges } from './operations/readChanges';
import { readChangesByRevision } from './operations/readChangesByRevision';
import { readChangesSince } from './operations/readChangesSince';
import { readKnownSubjects } from './operations/readKnownSubjects';
import {
  readEvidence,
  readSubjects,
  streamSubjects,
} from './operations/readSubjects';
import { rekeySubject } from './operations/rekeySubject';
import { activateRelease, readState } from './operations/releases';
import { readRollupCounts } from './operations/rollupCounts';
import { rollupRows } from './operations/rollupRows';
import { saveSubjects } from './operations/saveSubjects';
import {
  lastSweeps,
  recentSweeps,
  startSweep,
  updateSweep,
} from './operations/sweeps';
import { readWaiver } from './operations/waivers';
import { writeTransaction } from './operations/writeTransaction';
import { recordPractices } from './PracticeNumbers';
import type { StoredSubject } from './rows';
import type { SubjectWrite } from './SubjectWrite';
import type { SweepRecord } from './SweepRecord';

/**
 * The store on SQLite or PostgreSQL. Each method is one statement or one transaction of its own file in `operations`.
 */
export class DatabaseMaturityStore implements MaturityReader {
  readonly #knex: Knex;
  // What everybody who reads asks for: those who ask at once share a statement.
  readonly #readSubject: (ref: string) => Promise<StoredSubject | undefined>;
  readonly #readState: (
    row: 'state',
  ) => Promise<Awaited<ReturnType<typeof readState>> | undefined>;

  /** @param knex - A migrated database. */
  constructor(knex: Knex) {
    this.#knex = knex;
    this.#readSubject = together(async refs => {
      const subjects = await readSubjects(knex, refs);
      return new Map(subjects.map(each => [each.subject, each]));
    });
    this.#readState = together(
      async () => new Map([['state', await readState(knex)]]),
    );
  }

  async readSubject(ref: string): Promise<StoredSubject | undefined> {
    try {
      return await this.#readSubject(ref);
    } catch {
      // One that cannot be read must not keep the others from being.
      const [subject] = await readSubjects(this.#knex, [ref]);
      return subject;
    }
  }

  readSubjects(refs: string[]) {
    return readSubjects(this.#knex, refs);
  }

  readEvidence(refs: string[]) {
    return readEvidence(this.#knex, refs);
  }

  streamSubjects(options: { pageSize: number }) {
    return streamSubjects(this.#knex, options);
  }

  listAssessments(request: AssessmentsRequest) {
    return listAssessments(this.#knex, request);
  }

  totalAssessments(request: Parameters<MaturityReader['totalAssessments']>[0]) {
    return totalAssessments(this.#knex, request);
  }

  streamAssessments(request: Omit<AssessmentsRequest, 'cursor'>) {
    return streamAssessments(this.#knex, request);
  }

  rollupRows(request: Parameters<MaturityReader['rollupRows']>[0]) {
    return rollupRows(this.#knex, request);
  }

  listFindings(request: FindingsRequest) {
    return listFindings(this.#knex, request);
  }

  listUnassessed(request: UnassessedRequest) {
    return listUnassessed(this.#knex, request);
  }

  listInventory(request: InventoryRequest) {
    return listInventory(this.#knex, request);
  }

  totalInventory(request: Parameters<MaturityReader['totalInventory']>[0]) {
    return totalInventory(this.#knex, request);
  }

  countInventory(request: Parameters<MaturityReader['countInventory']>[0]) {
    return countInventory(this.#knex, request);
  }

  counts(request: Parameters<MaturityReader['counts']>[0]) {
    return countSubjects(this.#knex, request);
  }

  changes(
    request: Parameters<MaturityReader['changes']>[0],
  ): Promise<ChangeRecord[]> {
    return readChanges(this.#knex, request);
  }

  changesByRevision(
    wanted: Parameters<MaturityReader['changesByRevision']>[0],
  ) {
    return readChangesByRevision(this.#knex, wanted);
  }

  changesSince(request: Parameters<MaturityReader['changesSince']>[0]) {
    return readChangesSince(this.#knex, request);
  }

  levelTransitions(request: Parameters<MaturityReader['levelTransitions']>[0]) {
    return levelTransitions(this.#knex, request);
  }

  rollupCounts(request: Parameters<MaturityReader['rollupCounts']>[0]) {
    return readRollupCounts(this.#knex, request);
  }

  readAttestation(id: string) {
    return readAttestation(this.#knex, id);
  }

  readWaiver(id: string) {
    return readWaiver(this.#knex, id);
  }

  listAttestations(request: Parameters<MaturityReader['listAttestations']>[0]) {
    return listAttestations(this.#knex, request);
  }

  listWaivers(request: Parameters<MaturityReader['listWaivers']>[0]) {
    return listWaivers(this.#knex, request);
  }

  waiverDebt(request: Parameters<MaturityReader['waiverDebt']>[0]) {
    return countWaiverDebt(this.#knex, request);
  }

  /** What people have added to subjects, as of an instant, by the subject's id. */
  readAdded(subjects: StoredSubject[], at: string) {
    return readAdded(
      this.#knex,
      subjects.map(({ id, subject }) => ({ id, ref: subject })),
      at,
    );
  }

  /** Changes what people have added to a subject, and judges it anew in the same transaction. */
  changeAdded<T>(options: Parameters<typeof changeAdded<T>>[1]) {
    return changeAdded(this.#knex, options);
  }

  async dataRevision(): Promise<string> {
    const state = await this.#readState('state');
    return String(state!.revision);
  }

  lastSweeps() {
    return lastSweeps(this.#knex);
  }

  recentSweeps(request: { limit: number }) {
    return recentSweeps(this.#knex, request);
  }

  failures(request: { limit: number }): Promise<Failure[]> {
    return listFailures(this.#knex, request);
  }

  /** The revision of all data, how often something was deleted, and the active release. */
  readState() {
    return readState(this.#knex);
  }

  activateRelease(options: { release: string; at: string }) {
    return activateRelease(this.#knex, options);
  }

  recordModelVersions(options: { versions: ModelVersion[]; at: string }) {
    return recordModelVersions(this.#knex, options);
  }

  /** Gives the practices of a model set their numbers, by which evidence is stored shorter. */
  recordPractices(practices: readonly string[]) {
    return recordPractices(this.#knex, practices);
  }

  readKnownSubjects(options: { changedAfter: number; pageSize: number }) {
    return readKnownSubjects(this.#knex, options);
  }

  /**
   * Stores subjects in one transaction, each where its revision is the one that was read.
   *
   * @returns the refs of those that somebody else wrote meanwhile.
   * @throws InactiveReleaseError
   */
  saveSubjects(options: { writes: SubjectWrite[]; release: string }) {
    const { writes, release } = options;
    return writeTransaction(this.#knex, release, (tx, stateRevision) =>
      saveSubjects(tx, writes, { release, stateRevision }),
    );
  }

  /** @throws InactiveReleaseError */
  hideSubjects(options: {
    ids: number[];
    cause: Extract<ChangeCause, 'missing' | 'not-matching'>;
    at: string;
    release: string;
    knownAt: number;
  }) {
    return writeTransaction(this.#knex, options.release, (tx, stateRevision) =>
      hideSubjects(tx, { ...options, stateRevision }),
    );
  }

  /** @throws InactiveReleaseError */
  suspectSubjects(options: { ids: number[]; sweep: number; release: string }) {
    return writeTransaction(this.#knex, options.release, (tx, stateRevision) =>
      suspectSubjects(tx, { ...options, stateRevision }),
    );
  }

  /**
   * Deletes those subjects that have been missing, and all change records that were made, before the instants given.
   *
   * @throws InactiveReleaseError
   */
  prune(options: {
    ids: number[];
    missingBefore: string;
    changesBefore: string;
    release: string;
  }) {
    return writeTransaction(this.#knex, options.release, async tx => ({
      subjects: await deleteMissingSubjects(tx, options),
      changes: await pruneChanges(tx, { before: options.changesBefore }),
    }));
  }

  /**
   * Makes the history of one entity follow another.
   *
   * @throws NotFoundError, ConflictError, InactiveReleaseError
   */
  rekeySubject(options: {
    from: string;
    to: string;
    at: string;
    release: string;
  }) {
    return writeTransaction(this.#knex, options.release, (tx, stateRevision) =>
      rekeySubject(tx, { ...options, stateRevision }),
    );
  }

  hasChangesBefore(before: string) {
    return hasChangesBefore(this.#knex, before);
  }

  startSweep(startedAt: string) {
    return startSweep(this.#knex, startedAt);
  }

  updateSweep(sweep: SweepRecord) {
    return updateSweep(this.#knex, sweep);
  }

  recordFailures(failures: Failure[]) {
    return recordFailures(this.#knex, failures);
  }

  clearFailures(subjects: string[]) {
    return clearFailures(this.#knex, subjects);
  }

  failedSubjects() {
    return failedSubjects(this.#knex);
  }

  ownedSubjects(owners: ReadonlySet<string>) {
    return ownedSubjects(this.#knex, owners);
  }

  readCertifications(person: string) {
    return readCertifications(this.#knex, person);
  }

  writeCertifications(
    options: Parameters<MaturityReader['writeCertifications']>[0],
  ) {
    return writeCertifications(this.#knex, options);
  }

  readDelivery(person: string) {
    return readDelivery(this.#knex, person);
  }

  writeDelivery(request: Parameters<typeof writeDelivery>[1]) {
    return writeDelivery(this.#knex, request);
  }
}
