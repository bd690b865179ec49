import { NO_KEY, Tally } from 'backstage-plugin-mlops-maturity-common';
import type {
  AttestationsRequest,
  WaiversRequest,
} from '../store/operations/listAdded';
import type { RollupDimension } from '../store/operations/rollupCounts';
import type { UnassessedRow as StoredUnassessedRow } from '../store/rows';
import type {
  AssessmentFilter,
  AssessmentsRequest,
  FindingsRequest,
  InventoryRequest,
  MaturityReader,
  PageRequest,
  SubjectFilter,
} from '../store/MaturityStore';
import {
  limitOwners,
  sees,
  seesEverything,
  type CallerScope,
} from './CallerScope';

/** The store as one caller may read it: the same questions, answered within their scope. */
export class ScopedReader {
  readonly #store: MaturityReader;
  readonly #scope: CallerScope;
  readonly #models: readonly string[];

  constructor(options: {
    store: MaturityReader;
    scope: CallerScope;
    /** Ids of the enabled models. */
    models: readonly string[];
  }) {
    this.#store = options.store;
    this.#scope = options.scope;
    this.#models = options.models;
  }

  listAssessments(request: Omit<AssessmentsRequest, 'visible'>) {
    return this.#store.listAssessments({
      ...request,
      ...this.#underModel<AssessmentFilter>(request),
    });
  }

  totalAssessments(request: Pick<AssessmentsRequest, 'model' | 'filter'>) {
    return this.#store.totalAssessments({
      ...request,
      ...this.#underModel<AssessmentFilter>(request),
    });
  }

  streamAssessments(request: Omit<AssessmentsRequest, 'visible' | 'cursor'>) {
    return this.#store.streamAssessments({
      ...request,
      ...this.#underModel<AssessmentFilter>(request),
    });
  }

  rollupRows(request: { model: string; filter?: SubjectFilter }) {
    return this.#store.rollupRows({
      ...request,
      ...this.#underModel<SubjectFilter>(request),
    });
  }

  levelTransitions(request: {
    model: string;
    since: string;
    filter?: SubjectFilter;
  }) {
    return this.#store.levelTransitions({
      ...request,
      ...this.#underModel<SubjectFilter>(request),
    });
  }

  /**
   * Assessments under a model counted by owner, system and so on: beforehand, where nothing is kept from the caller,
   * else from what they may read, row by row.
   */
  async rollupTallies(request: {
    model: string;
    dimension: RollupDimension;
  }): Promise<Map<string, Tally>> {
    if (seesEverything(this.#scope)) {
      return this.#store.rollupCounts(request);
    }
    const tallies = new Map<string, Tally>();
    for (const row of await this.rollupRows({ model: request.model })) {
      const member = row[request.dimension] ?? NO_KEY;
      let tally = tallies.get(member);
      if (!tally) {
        tally = new Tally();
        tallies.set(member, tally);
      }
      tally.add(row);
    }
    return tallies;
  }

  async listFindings(request: Omit<FindingsRequest, 'visible'>) {
    return this.#store.listFindings({
      ...request,
      ...(await this.#underAnyModel(request.filter)),
    });
  }

  /** What subjects of which the caller may read some assessment consist of; what they depend on is told where they see it. */
  async listInventory(request: Omit<InventoryRequest, 'visible'>) {
    const page = await this.#store.listInventory({
      ...request,
      ...(await this.#underAnyModel(request.filter)),
    });
    const owners = this.#scope.owners(request.model);
    return {
      ...page,
      items: page.items.map(({ assessment, inventory, ...row }) => ({
        ...row,
        inventory: {
          ...inventory,
          relations: inventory.relations.filter(({ targetRef }) =>
            sees(this.#scope, targetRef),
          ),
        },
        ...(assessment && owners.has(row.owner) && { assessment }),
      })),
    };
  }

  async totalInventory(
    request: Pick<InventoryRequest, 'filter' | 'inventory'>,
  ) {
    return this.#store.totalInventory({
      ...request,
      ...(await this.#underAnyModel(request.filter)),
    });
  }

  /** How many of those say what in their inventories. */
  async countInventory(filter: SubjectFilter) {
    return this.#store.countInventory(await this.#underAnyModel(filter));
  }

  listUnassessed(
    request: PageRequest & { state?: StoredUnassessedRow['state'] },
  ) {
    return this.#store.listUnassessed({ ...request, ...this.#unassessed() });
  }

  /** Subjects that say `assess: exclude`, those that the model does not assess, and findings. */
  async counts(request: { model: string }) {
    const { notInModel, findings, excluded } = await this.#store.counts({
      ...request,
      ...(await this.#underAnyModel<SubjectFilter>(undefined)),
    });
    if (!this.#scope.dependsOnModel) {
      return { notInModel, findings, excluded };
    }
    const unassessed = await this.#store.counts({
      ...request,
      ...this.#unassessed(),
    });
    return { notInModel, findings, excluded: unassessed.excluded };
  }

  /** What people attest, newest first. */
  async listAttestations(request: Omit<AttestationsRequest, 'visible'>) {
    return this.#store.listAttestations({
      ...request,
      ...(await this.#underAnyModel(request.filter)),
    });
  }

  /** Waivers, the one asked for last first. */
  async listWaivers(request: Omit<WaiversRequest, 'visible'>) {
    return this.#store.listWaivers({
      ...request,
      ...(await this.#underAnyModel(request.filter)),
    });
  }

  /** What is excused for a time at an instant. */
  async waiverDebt(request: { at: string }) {
    return this.#store.waiverDebt({
      ...request,
      ...(await this.#underAnyModel<SubjectFilter>(undefined)),
    });
  }

  /** Subjects that could not be assessed, newest first. */
  async failures(request: { limit: number }) {
    // More than asked for, since those of others fall away.
    const failures = await this.#store.failures({ limit: request.limit * 10 });
    const seen = failures.filter(({ subject }) => sees(this.#scope, subject));
    const stored = new Map(
      (await this.#store.readSubjects(seen.map(each => each.subject))).map(
        each => [each.subject, each],
      ),
    );
    return seen
      .filter(({ subject }) => {
        const { owner, assessments = [] } = stored.get(subject) ?? {};
        return [undefined, ...assessments.map(({ model }) => model)].some(
          model => this.#scope.owners(model).has(owner),
        );
      })
      .slice(0, request.limit);
  }

  #underModel<F extends SubjectFilter>(request: { model: string; filter?: F }) {
    return {
      visible: this.#scope.visible,
      filter: limitOwners(request.filter, this.#scope.owners(request.model)),
    };
  }

  #unassessed() {
    return {
      visible: this.#scope.visible,
      filter: limitOwners<SubjectFilter>({}, this.#scope.owners(undefined)),
    };
  }

  /** Subjects of which the caller may read some assessment. */
  async #underAnyModel<F extends SubjectFilter>(filter: F | undefined) {
    if (!this.#scope.dependsOnModel) {
      return {
        visible: this.#scope.visible,
        filter: limitOwners(filter, this.#scope.owners(undefined)),
      };
    }
    const rows = await Promise.all(
      this.#models.map(model => this.rollupRows({ model })),
    );
    return {
      visible: new Set(rows.flat().map(({ subject }) => subject)),
      filter,
    };
  }
}
