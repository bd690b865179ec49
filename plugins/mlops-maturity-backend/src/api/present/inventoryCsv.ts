import type {
  InventoryPhase,
  InventoryRow,
  VersionedThing,
} from 'backstage-plugin-mlops-maturity-common';
import { csvTable } from './csvTable';

const toolsOf = (phase: InventoryPhase) => (row: InventoryRow) =>
  row.tools[phase].map(({ title }) => title).join(', ');

const relatedBy =
  (...types: string[]) =>
  (row: InventoryRow) =>
    row.relations
      .filter(({ type }) => types.includes(type))
      .map(({ targetRef }) => targetRef)
      .join(', ');

const isVersioned = (thing: VersionedThing) => (row: InventoryRow) => {
  const said = row.versioned[thing];
  return said === undefined
    ? 'unknown'
    : { true: 'yes', false: 'no' }[`${said}`];
};

/** The inventory as a table. */
export const inventoryCsv = csvTable<InventoryRow>([
  ['subject', row => row.subject],
  ['title', row => row.title],
  ['kind', row => row.kind],
  ['type', row => row.type],
  ['owner', row => row.owner],
  ['system', row => row.system],
  ['lifecycle', row => row.lifecycle],
  ['criticality', row => row.criticality],
  ['data tools', toolsOf('data')],
  ['training tools', toolsOf('training')],
  ['deployment tools', toolsOf('deployment')],
  ['monitoring tools', toolsOf('monitoring')],
  ['code versioned', isVersioned('code')],
  ['data versioned', isVersioned('data')],
  ['model versioned', isVersioned('model')],
  ['depends on', relatedBy('dependsOn', 'consumesApi')],
  ['offers', relatedBy('providesApi')],
  ['last change', row => row.lastChange?.at],
  ['level', row => row.assessed?.level.number],
  ['target', row => row.assessed?.target],
  ['open gaps', row => row.assessed?.gaps],
  ['first gaps', row => row.assessed?.first.join(', ')],
]);
