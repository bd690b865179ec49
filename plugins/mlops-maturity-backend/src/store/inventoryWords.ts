import {
  INVENTORY_PHASES,
  type Inventory,
  type InventoryPhase,
} from 'backstage-plugin-mlops-maturity-common';

/** `training:mlflow`, the word of a tool under its phase. */
export const toolWord = (phase: string, tool: string) => `${phase}:${tool}`;
/** `versioned:data` */
export const versionedWord = (thing: string) => `versioned:${thing}`;

const PHASES = Object.keys(INVENTORY_PHASES) as InventoryPhase[];

/** An inventory as words between spaces, also before the first and after the last, so that `like` can find each. */
export function inventoryWords(inventory: Inventory): string {
  const { tools, versioned } = inventory;
  const words = [
    ...PHASES.flatMap(phase =>
      tools[phase].map(({ tool }) => toolWord(phase, tool)),
    ),
    ...Object.entries(versioned)
      .filter(([, is]) => is)
      .map(([thing]) => versionedWord(thing)),
  ];
  return ` ${words.join(' ')} `;
}
