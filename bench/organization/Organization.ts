import type { Entity } from '@backstage/catalog-model';
import {
  annotationKey,
  compileModel,
  createPracticeCatalog,
} from 'backstage-plugin-mlops-maturity-common';
import { builtinContent } from 'backstage-plugin-mlops-maturity-common/content';
import { mistake, practicesSaid, saidOf } from './annotations';
import { FEW_SAY_MUCH, type OrganizationOptions } from './OrganizationOptions';
import { pick, seeded, type Random } from './random';

const TYPES = [
  'ml-model',
  'ml-service',
  'ml-pipeline',
  'model-service',
  'dataset',
];
const LIFECYCLES = ['production', 'production', 'experimental', 'deprecated'];
/** Between two seeds, so that no subject of one organisation is like one of another. */
const STRIDE = 0x10000000;

/** The practices of the two models of which the figures of the engine speak. */
function defaultPractices(): string[] {
  const catalog = createPracticeCatalog(builtinContent);
  const models = builtinContent.models
    .filter(({ id }) => ['five-stage', 'model-development'].includes(id))
    .map(model => compileModel(model, catalog));
  return [...new Set(models.flatMap(m => m.requirements.map(r => r.practice)))];
}

/**
 * An organisation made up from a seed: groups of any depth, their people, systems in domains, and ML components with
 * annotations as owners write them, right and wrong. Each entity is made on its own when it is asked for, so that an
 * organisation of any size takes no memory.
 */
export class Organization {
  readonly options: Required<OrganizationOptions>;
  readonly #groups: Entity[];
  readonly #teams: string[];

  /** @throws RangeError where it could not exist. */
  constructor(options: OrganizationOptions) {
    this.options = {
      seed: 1,
      depth: 4,
      teams: Math.max(1, Math.ceil(options.subjects / 25)),
      cycles: 0,
      dirty: 0.1,
      practices: options.practices ?? defaultPractices(),
      said: FEW_SAY_MUCH,
      ...options,
    };
    const { depth, teams, dirty } = this.options;
    if (depth < 1 || teams < 1 || dirty < 0 || dirty > 1) {
      throw new RangeError(
        'An organisation has at least one level of groups and one team, and a dirty share from 0 to 1',
      );
    }
    const { groups, names } = this.#makeGroups();
    this.#groups = groups;
    this.#teams = names;
  }

  /** Groups and users, systems and domains, then all subjects: descriptors, as they are written in `catalog-info.yaml`. */
  *entities(): Generator<Entity> {
    yield* this.surroundings();
    for (let index = 0; index < this.options.subjects; index++) {
      yield this.subject(index);
    }
  }

  /** Everything but the subjects. */
  *surroundings(): Generator<Entity> {
    yield* this.#groups;
    for (const team of this.#teams) {
      yield this.#entity('User', `${team}-lead`, {
        memberOf: [team],
        profile: { displayName: `Lead of ${team}` },
      });
    }
    const domains = Math.ceil(this.systems / 8);
    for (let index = 0; index < domains; index++) {
      yield this.#entity('Domain', `domain-${index}`, {
        owner: this.#teams[index % this.#teams.length],
      });
    }
    for (let index = 0; index < this.systems; index++) {
      yield this.#entity('System', `system-${index}`, {
        owner: this.#teams[index % this.#teams.length],
        domain: `domain-${index % domains}`,
      });
    }
  }

  /** How many systems there are. */
  get systems(): number {
    return Math.ceil(this.options.subjects / 40);
  }

  /** Names of the teams that own subjects. */
  get teams(): readonly string[] {
    return this.#teams;
  }

  /**
   * One subject.
   *
   * @param edition - a later one says something else, as after a commit of its owner
   */
  subject(index: number, edition = 0): Entity {
    const { seed, practices, said, dirty } = this.options;
    // Whatever is said of it, it stays what it is and whose it is.
    const lasting = seeded(seed * STRIDE + index);
    const spec = this.#spec(lasting);
    const isDirty = lasting() < dirty;
    const spoken = saidOf({
      practices,
      count: said(lasting()),
      random: lasting,
    });
    const annotations = {
      ...this.#edited(index, edition, spoken),
      ...(isDirty && mistake(lasting)),
    };
    return this.#entity('Component', `model-${index}`, spec, {
      annotations,
      tags: ['ml'],
      description: `Predicts what number ${index} of its kind would do next`,
    });
  }

  /** What a commit changes: the link to the code, and what is said of one of the practices that are spoken of. */
  #edited(
    index: number,
    edition: number,
    spoken: Record<string, string>,
  ): Record<string, string> {
    const { seed, practices } = this.options;
    const known = practices.filter(id => annotationKey(id) in spoken);
    if (known.length === 0 && edition === 0) {
      return spoken;
    }
    const random = seeded(seed * STRIDE + index + edition * 7_368_787);
    return {
      ...spoken,
      ...(edition > 0 && practicesSaid(known, 1, random)),
      [annotationKey(
        'code-versioning',
      )]: `https://git.example.com/model-${index}/commit/${edition}`,
    };
  }

  #spec(random: Random) {
    const { dirty } = this.options;
    const orphan = random() < dirty / 4;
    return {
      type: pick(TYPES, random),
      lifecycle: pick(LIFECYCLES, random),
      owner: `group:default/${
        orphan ? 'no-such-team' : pick(this.#teams, random)
      }`,
      system: `system-${Math.floor(random() * this.systems)}`,
    };
  }

  /** A tree with the teams as its leaves, each group of about the same number of children. */
  #makeGroups() {
    const { depth, teams, cycles, seed } = this.options;
    const random = seeded(seed * STRIDE - 1);
    const width = Math.max(1, Math.ceil(teams ** (1 / Math.max(1, depth - 1))));
    const levels = [['organization']];
    for (let level = 1; level < depth - 1; level++) {
      const count = Math.min(width ** level, teams);
      levels.push(
        Array.from({ length: count }, (_, at) => `unit-${level}-${at}`),
      );
    }
    const names = Array.from({ length: teams }, (_, at) => `team-${at}`);
    if (depth > 1) {
      levels.push(names);
    } else {
      levels[0] = names;
    }
    const parents = new Map<string, string>();
    levels.slice(1).forEach((level, above) =>
      level.forEach((name, at) => {
        const over = levels[above];
        parents.set(name, over[Math.floor((at * over.length) / level.length)]);
      }),
    );
    const below = [...parents].filter(([name]) => !names.includes(name));
    for (let cycle = 0; cycle < Math.min(cycles, below.length); cycle++) {
      const [name, parent] = pick(below, random);
      parents.set(parent, name);
    }
    const children = new Map<string, string[]>();
    parents.forEach((parent, name) =>
      children.set(parent, [...(children.get(parent) ?? []), name]),
    );
    const groups = levels.flat().map(name =>
      this.#entity('Group', name, {
        type: names.includes(name) ? 'team' : 'unit',
        profile: { displayName: name.replace(/-/g, ' ') },
        ...(parents.has(name) && { parent: parents.get(name)! }),
        children: children.get(name) ?? [],
      }),
    );
    return { groups, names };
  }

  #entity(
    kind: string,
    name: string,
    spec: Entity['spec'],
    metadata: Partial<Entity['metadata']> = {},
  ): Entity {
    return {
      apiVersion: 'backstage.io/v1alpha1',
      kind,
      metadata: { name, namespace: 'default', ...metadata },
      spec,
    };
  }
}
