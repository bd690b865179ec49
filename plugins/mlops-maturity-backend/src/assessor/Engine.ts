import type { Entity } from '@backstage/catalog-model';
import {
  createKnownTools,
  Evidence,
  Inventory,
  inventoryOf,
  isSubject,
  KnownTools,
  observe,
  referencedRefs,
  References,
  SubjectDecision,
} from 'backstage-plugin-mlops-maturity-common';
import type { MlopsMaturityConfig } from '../config';
import type { ModelSet } from './Assessor';
import { judgeSubject, SubjectJudgement } from './judgeSubject';

/** The engine of `-common`, with the models and the configuration of this process put in. */
export class Engine {
  readonly modelSet: ModelSet;
  readonly #config: MlopsMaturityConfig;
  readonly #knownTools: KnownTools;

  constructor(modelSet: ModelSet, config: MlopsMaturityConfig) {
    this.modelSet = modelSet;
    this.#config = config;
    this.#knownTools = createKnownTools(config.knownTools);
  }

  /** Whether an entity is assessed, and why or why not. */
  decide(entity: Entity): SubjectDecision {
    const { subjects, annotationPrefix } = this.#config;
    return isSubject(entity, { subjects, annotationPrefix });
  }

  /** The refs of the entities whose state {@link Engine.observe} reads of an entity. */
  referencedRefs(entity: Entity): string[] {
    return referencedRefs(entity, this.modelSet.practices);
  }

  observe(options: {
    entity: Entity;
    references: References;
    asOf: string;
  }): Evidence {
    return observe({
      ...options,
      catalog: this.modelSet.practices,
      annotationPrefix: this.#config.annotationPrefix,
      knownTools: this.#knownTools,
    });
  }

  /** What the subject consists of, as far as its descriptor says. */
  inventory(entity: Entity, evidence: Evidence): Inventory {
    return inventoryOf({ entity, evidence, knownTools: this.#knownTools });
  }

  /** Under every enabled model that assesses the subject. */
  judge(evidence: Evidence, asOf: string): SubjectJudgement {
    return judgeSubject({
      evidence,
      asOf,
      modelSet: this.modelSet,
      targets: this.#config.targets,
    });
  }

  get targets() {
    return this.#config.targets;
  }
}
