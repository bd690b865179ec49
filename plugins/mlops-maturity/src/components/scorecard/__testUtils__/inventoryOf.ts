import {
  INVENTORY_PHASES,
  VERSIONED_THINGS,
  type InventoryPhase,
  type InventoryQuery,
  type InventoryResponse,
  type InventoryRow,
  type SubjectRow,
} from 'backstage-plugin-mlops-maturity-common';

const PHASES = Object.keys(INVENTORY_PHASES) as InventoryPhase[];

const mlflow = {
  tool: 'mlflow',
  title: 'MLflow',
  kind: 'experiments' as const,
  keys: ['mlflow.org/experiment'],
  practices: [],
};

function rowOf(row: SubjectRow, index: number): InventoryRow {
  const { subject, title, kind, type, owner, system, lifecycle } = row;
  return {
    ...{ subject, title, kind, type, owner, system, lifecycle },
    criticality: row.criticality,
    tools: {
      data: [],
      training: index % 2 ? [] : [mlflow],
      deployment: [],
      monitoring: [],
    },
    relations: [{ type: 'dependsOn', targetRef: 'resource:default/prices' }],
    versioned: { code: true, ...(index % 3 === 0 && { data: false }) },
    lastChange: { at: row.assessedAt, cause: 'evidence' },
    assessed: {
      level: row.level,
      target: row.target,
      unrated: row.unrated,
      gaps: 4,
      first: ['Integration tests', 'Drift alerts', 'Access control'],
    },
  };
}

/** An inventory of rows, every other one with a tool, filtered and paged as the backend does. */
export function inventoryOf(
  rows: readonly SubjectRow[],
  query: InventoryQuery,
): InventoryResponse {
  const all = rows.map(rowOf);
  const { tool, withoutPhase = [], cursor = '0', limit = 50 } = query;
  const matching = all.filter(
    ({ tools }) =>
      (!tool ||
        PHASES.some(phase => tools[phase].some(t => tool.includes(t.tool)))) &&
      withoutPhase.every(phase => tools[phase].length === 0),
  );
  const start = Number(cursor);
  const training = all.filter(({ tools }) => tools.training.length).length;
  return {
    items: matching.slice(start, start + limit),
    totalItems: matching.length,
    nextCursor:
      start + limit < matching.length ? String(start + limit) : undefined,
    prevCursor: start > 0 ? String(Math.max(0, start - limit)) : undefined,
    summary: {
      subjects: all.length,
      phases: PHASES.map(phase => ({
        phase,
        subjects: phase === 'training' ? training : 0,
        tools:
          phase === 'training'
            ? [{ tool: 'mlflow', title: 'MLflow', subjects: training }]
            : [],
      })),
      versioned: VERSIONED_THINGS.map(thing => ({ thing, subjects: 0 })),
    },
  };
}
