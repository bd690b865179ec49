/**
 * The part of the work a tool serves; an inventory of tools is ordered by it.
 *
 * @public
 */
export const TOOL_PHASES = [
  'ingestion',
  'labeling',
  'validation',
  'versioning',
  'features',
  'training',
  'experiments',
  'registry',
  'orchestration',
  'testing',
  'delivery',
  'deployment',
  'serving',
  'monitoring',
  'governance',
  'infrastructure',
] as const;

/** @public */
export type ToolPhase = (typeof TOOL_PHASES)[number];

/**
 * A tool that a value `<tool>:<id>` can point into.
 *
 * @public
 */
export interface KnownTool {
  /** Lower case, letters, digits and `-`: what stands before the colon. */
  id: string;
  title: string;
  /** Other words for it before the colon, compared without case. */
  aliases?: string[];
  phase: ToolPhase;
}
