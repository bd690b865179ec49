import { createContext, useContext } from 'react';
import type {
  DisabledModel,
  ModelSummary,
  ScorecardResponse,
} from 'backstage-plugin-mlops-maturity-common';
import type { Loaded } from '../../shared/useLoaded';
import type { CatalogFacets } from '../filters/useCatalogFacets';
import type { ScorecardUrl } from '../filters/useScorecardUrl';

export interface Scorecard extends ScorecardUrl {
  models: ModelSummary[];
  disabledModels: DisabledModel[];
  /** The one that is shown. */
  model: ModelSummary;
  /** What all subpages but the lists are made of; loaded once for all of them. */
  scorecard: Loaded<ScorecardResponse>;
  /** Suggestions for the filters. */
  facets: CatalogFacets;
}

const ScorecardContext = createContext<Scorecard | undefined>(undefined);

export const ScorecardProvider = ScorecardContext.Provider;

/** What every part of the page knows: the model, the filters, the scorecard. */
export function useScorecard(): Scorecard {
  const context = useContext(ScorecardContext);
  if (!context) {
    throw new Error('Not on the scorecard page');
  }
  return context;
}
