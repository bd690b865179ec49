import { createContext, useContext } from 'react';
import type {
  Assessment,
  CompiledModel,
  KnownTools,
  MaturityModel,
  ModelDocument,
  NextStep,
  Practice,
  RequirementResult,
} from 'backstage-plugin-mlops-maturity-common';
import type { AssessedResponse } from './AssessedResponse';
import type { PlannedLines } from './usePlannedLines';

/** Everything that the parts of the tab show and share. */
export interface Maturity {
  response: AssessedResponse;
  assessment: Assessment;
  /** Nothing is known but what the catalog says by itself: no level is told. */
  unrated: boolean;
  model: MaturityModel;
  compiled: CompiledModel;
  /** By practice id: those of the model, and those that imply one of them. */
  practices: ReadonlyMap<string, Practice>;
  /** By practice id: where the other models ask for it. */
  elsewhere: ModelDocument['elsewhere'];
  /** Practices that are compulsory where that changes something. */
  compulsory: ReadonlySet<string>;
  /** A practice's title, of another model too. */
  titleOf(practice: string): string;
  /** By practice id. */
  requirements: ReadonlyMap<string, RequirementResult>;
  /** Ranked, the first thing to do first. */
  steps: readonly NextStep[];
  annotationPrefix: string;
  /** The tools that annotations may point into. */
  knownTools: KnownTools;
  planned: PlannedLines;
  /** Opens a requirement's side panel. */
  showRequirement(practice: string): void;
}

const MaturityContext = createContext<Maturity | undefined>(undefined);

export const MaturityProvider = MaturityContext.Provider;

/** What the tab is about; only inside a {@link MaturityProvider}. */
export function useMaturity(): Maturity {
  const maturity = useContext(MaturityContext);
  if (!maturity) {
    throw new Error('useMaturity is used outside of a MaturityProvider');
  }
  return maturity;
}
