import {
  INVENTORY_PHASES,
  STATUS_CHARACTERS,
  VERSIONED_THINGS,
  type CompiledModel,
  type InventoryPhase,
  type InventoryResponse,
  type InventoryRow,
  type KnownTools,
} from 'backstage-plugin-mlops-maturity-common';
import type { InventoryFilter, SubjectFilter } from '../store/MaturityStore';
import type { InventoryRow as StoredRow } from '../store/rows';
import { toolWord, versionedWord } from '../store/inventoryWords';
import type { Caller } from './ApiContext';

const PHASES = Object.keys(INVENTORY_PHASES) as InventoryPhase[];
const { unproven, missing, stale, unknown } = STATUS_CHARACTERS;
const OPEN = new Set([unproven, missing, stale, unknown]);
/** Titles that a row can show. */
const NAMED = 3;

/** A row of the store as it is told. */
export function inventoryRow(
  { inventory, assessment, ...row }: StoredRow,
  compiled: CompiledModel,
): InventoryRow {
  const { tools, relations, versioned } = inventory;
  return {
    ...row,
    tools,
    relations,
    versioned,
    ...(assessment && { assessed: assessedOf(assessment, compiled) }),
  };
}

function assessedOf(
  assessment: NonNullable<StoredRow['assessment']>,
  compiled: CompiledModel,
): NonNullable<InventoryRow['assessed']> {
  const { level, target, unrated, statuses } = assessment;
  const upTo = Math.max(target ?? 0, level + 1);
  const open = compiled.requirements.filter(
    ({ index, level: asked }) =>
      OPEN.has(statuses[index]) &&
      (compiled.model.leaf === 'points' || asked <= upTo),
  );
  return {
    level: compiled.level(level),
    ...(target !== undefined && { target }),
    unrated,
    gaps: open.length,
    first: open
      .slice(0, NAMED)
      .map(({ practice }) => compiled.catalog.get(practice)!.title),
  };
}

/** All that match, in numbers. */
export async function inventorySummary(options: {
  caller: Caller;
  filter: SubjectFilter;
  knownTools: KnownTools;
}): Promise<InventoryResponse['summary']> {
  const { caller, filter, knownTools } = options;
  const { subjects, words } = await caller.reader.countInventory(filter);
  return {
    subjects,
    phases: PHASES.map(phase => {
      const start = toolWord(phase, '');
      return {
        phase,
        subjects: words.get(start) ?? 0,
        tools: [...words]
          .filter(([word]) => word.startsWith(start) && word !== start)
          .map(([word, count]) => {
            const tool = word.slice(start.length);
            return {
              tool,
              title: knownTools.find(tool)?.title ?? tool,
              subjects: count,
            };
          })
          .sort(
            (a, b) => b.subjects - a.subjects || (a.title < b.title ? -1 : 1),
          ),
      };
    }),
    versioned: VERSIONED_THINGS.map(thing => ({
      thing,
      subjects: words.get(versionedWord(thing)) ?? 0,
    })),
  };
}

/** Every page of it, one after the other. */
export async function* streamInventory(options: {
  caller: Caller;
  compiled: CompiledModel;
  filter: SubjectFilter;
  inventory: InventoryFilter;
  pageSize: number;
}): AsyncGenerator<InventoryRow[]> {
  const { caller, compiled, filter, inventory, pageSize } = options;
  let cursor: string | undefined;
  do {
    const page = await caller.reader.listInventory({
      model: compiled.model.id,
      filter,
      inventory,
      limit: pageSize,
      cursor,
    });
    yield page.items.map(row => inventoryRow(row, compiled));
    cursor = page.nextCursor;
  } while (cursor);
}
