import type { Entity } from '@backstage/catalog-model';
import { viewDescriptor } from '../../evidence/DescriptorView';
import type { Evidence } from '../../evidence/Evidence';
import { BUILTIN_KNOWN_TOOLS, KnownTools } from '../../evidence/KnownTools';
import type { ToolPhase } from '../../evidence/KnownTool';
import { targetsOf } from '../../evidence/relationTargets';

/**
 * The phases of an inventory, with the kinds of tools that serve each.
 *
 * @public
 */
export const INVENTORY_PHASES = {
  data: ['ingestion', 'labeling', 'validation', 'versioning', 'features'],
  training: ['training', 'experiments', 'registry', 'orchestration'],
  deployment: [
    'testing',
    'delivery',
    'deployment',
    'serving',
    'infrastructure',
  ],
  monitoring: ['monitoring', 'governance'],
} as const satisfies Record<string, readonly ToolPhase[]>;

/** @public */
export type InventoryPhase = keyof typeof INVENTORY_PHASES;

/** @public */
export interface InventoryTool {
  /** Id of a known tool. */
  tool: string;
  title: string;
  kind: ToolPhase;
  /** Annotation keys that name it, in alphabetical order. */
  keys: string[];
  /** Practices that it is evidence of. */
  practices: string[];
}

/** What a practice says to be under version control. */
const VERSIONED = {
  code: 'code-versioning',
  data: 'data-versioning',
  model: 'model-versioning',
} as const;

/** @public */
export type VersionedThing = keyof typeof VERSIONED;

/**
 * What can be under version control.
 *
 * @public
 */
export const VERSIONED_THINGS = Object.keys(
  VERSIONED,
) as readonly VersionedThing[];

/**
 * What a subject consists of, as far as its descriptor says.
 *
 * @public
 */
export interface Inventory {
  subject: string;
  /** By phase, in alphabetical order of their titles. */
  tools: Record<InventoryPhase, InventoryTool[]>;
  /** What it depends on and what it offers: relation type and lower-case entity ref. */
  relations: { type: string; targetRef: string }[];
  /** Met, not met; absent where nobody has said anything. */
  versioned: Partial<Record<VersionedThing, boolean>>;
}

const RELATIONS = ['dependsOn', 'dependencyOf', 'consumesApi', 'providesApi'];

/** The word of a key's domain that could name a tool: `serving.kserve.io/x` is KServe's, `mlflow/run` MLflow's. */
function toolWordOf(key: string): string {
  const end = key.indexOf('/');
  const suffix = key.lastIndexOf('.', end);
  return suffix < 0
    ? key.slice(0, end)
    : key.slice(key.lastIndexOf('.', suffix - 1) + 1, suffix);
}

function phaseOf({ kind, practices }: InventoryTool): InventoryPhase {
  // What holds code and models serves the work on them; what holds data, or nobody says what, serves data.
  if (
    kind === 'versioning' &&
    practices.length > 0 &&
    !practices.includes(VERSIONED.data)
  ) {
    return 'training';
  }
  const phases = Object.entries(INVENTORY_PHASES) as [
    InventoryPhase,
    readonly ToolPhase[],
  ][];
  return phases.find(([, kinds]) => kinds.includes(kind))![0];
}

/** Gathers tools by what names them. */
class ToolsSeen {
  readonly #tools = new Map<string, InventoryTool>();

  constructor(private readonly known: KnownTools) {}

  see(word: string, key: string, practice?: string) {
    const tool = this.known.find(word);
    if (!tool) {
      return;
    }
    const { id, title, phase } = tool;
    const seen = this.#tools.get(id) ?? {
      tool: id,
      title,
      kind: phase,
      keys: [],
      practices: [],
    };
    this.#tools.set(id, {
      ...seen,
      keys: [...new Set([...seen.keys, key])].sort(),
      practices: [
        ...new Set([...seen.practices, ...(practice ? [practice] : [])]),
      ].sort(),
    });
  }

  byPhase(): Inventory['tools'] {
    const tools: Inventory['tools'] = {
      data: [],
      training: [],
      deployment: [],
      monitoring: [],
    };
    for (const tool of this.#tools.values()) {
      tools[phaseOf(tool)].push(tool);
    }
    for (const list of Object.values(tools)) {
      list.sort((a, b) => (a.title < b.title ? -1 : 1));
    }
    return tools;
  }
}

/**
 * The inventory of a subject: its tools by phase, from the tool references of its claims and from third-party annotation
 * keys of known tools; its relations; and what of it is under version control. A statement of the catalog, not a
 * judgement: a tool that is named earns nothing here.
 *
 * @public
 */
export function inventoryOf(options: {
  entity: Entity;
  evidence: Evidence;
  /** Default: {@link BUILTIN_KNOWN_TOOLS}. */
  knownTools?: KnownTools;
}): Inventory {
  const { entity, evidence, knownTools = BUILTIN_KNOWN_TOOLS } = options;
  const view = viewDescriptor(entity);
  const seen = new ToolsSeen(knownTools);
  for (const { pointer, key, met, practice, source } of evidence.claims) {
    if (met && pointer?.type === 'tool') {
      seen.see(pointer.tool, key ?? source, practice);
    }
  }
  for (const [key, value] of Object.entries(view.annotations)) {
    if (key.includes('/') && typeof value === 'string' && value.trim()) {
      seen.see(toolWordOf(key), key);
    }
  }
  const versioned: Inventory['versioned'] = {};
  for (const [thing, practice] of Object.entries(VERSIONED)) {
    const said = evidence.claims.filter(claim => claim.practice === practice);
    if (said.length > 0) {
      versioned[thing as VersionedThing] = said.some(({ met }) => met);
    }
  }
  return {
    subject: view.ref,
    tools: seen.byPhase(),
    relations: RELATIONS.flatMap(type =>
      [...new Set(targetsOf(view, type).map(({ ref }) => ref))]
        .sort()
        .map(targetRef => ({ type, targetRef })),
    ),
    versioned,
  };
}
